// SPDX-License-Identifier: MIT
// Names of images between core, which has bytes, and Qt.
#pragma once

#include "core/names.h"

#include <QFile>
#include <QString>

#include <string>

namespace stratamap::ui {

inline QString toQString(const std::string& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

inline std::string toBytes(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

/// Whether it names something on a server, such as "https://…", whatever files there are.
inline bool namesServer(const QString& name)
{
    return !network_protocol(protocol_prefix(name.toStdString())).empty();
}

}  // namespace stratamap::ui

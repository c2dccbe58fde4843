// SPDX-License-Identifier: MIT
// JSON held against a schema: of JSON Schema 2020-12 what the project's own schemas use.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace stratamap::testing {

/// What is wrong, one line each with the place; empty when the value is as the schema says. Words of the schema that
/// this does not know are wrong, too.
QStringList schema_errors(const QJsonObject& schema, const QJsonValue& value);

}  // namespace stratamap::testing

// SPDX-License-Identifier: MIT
// What went wrong, in plain translated words.
#include "widgets/error_text.h"

#include "core/text.h"

#include <QCoreApplication>

#include <cassert>

namespace stratamap::ui {

namespace {
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};
}  // namespace

QString fromText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(std::string_view untrusted)
{
    return QString::fromStdString(printable(untrusted));
}

QString shortName(std::string_view path)
{
    constexpr qsizetype most = 40;
    while (path.size() > 1 && path.ends_with('/')) {
        path.remove_suffix(1);
    }
    const auto slash = path.rfind('/');
    // The name of a json: node is no path; its last part would say nothing.
    const bool is_path = slash != std::string_view::npos && slash + 1 < path.size() && !path.starts_with("json:");
    const QString name = shown(is_path ? path.substr(slash + 1) : path);
    if (name.size() <= most) {
        return name;
    }
    return name.left(most / 2 - 1) + QChar(0x2026) + name.right(most / 2);
}

QString headline(Fault fault, const QString& file)
{
    switch (fault) {
        case Fault::io: return ErrorText::tr("“%1” could not be read.").arg(file);
        case Fault::not_this_format:
            return ErrorText::tr("“%1” is not an image of the format it should have.").arg(file);
        case Fault::malformed: return ErrorText::tr("“%1” is damaged or not a whole image.").arg(file);
        case Fault::unsupported: return ErrorText::tr("“%1” uses something that Stratamap cannot read.").arg(file);
        case Fault::too_big: return ErrorText::tr("“%1” is too large to be shown.").arg(file);
        case Fault::missing: return ErrorText::tr("“%1” was not found.").arg(file);
        case Fault::denied: return ErrorText::tr("“%1” may not be opened.").arg(file);
        case Fault::in_use: return ErrorText::tr("“%1” is in use by another program.").arg(file);
        case Fault::usage: return ErrorText::tr("“%1” cannot be opened in this way.").arg(file);
        case Fault::cancelled: return ErrorText::tr("Opening “%1” was cancelled.").arg(file);
    }
    assert(false);
    return file;
}

QString shortReason(Fault fault)
{
    switch (fault) {
        case Fault::io: return ErrorText::tr("not readable");
        case Fault::not_this_format: return ErrorText::tr("another format");
        case Fault::malformed: return ErrorText::tr("damaged");
        case Fault::unsupported: return ErrorText::tr("not supported");
        case Fault::too_big: return ErrorText::tr("too large");
        case Fault::missing: return ErrorText::tr("not found");
        case Fault::denied: return ErrorText::tr("not opened");
        case Fault::in_use: return ErrorText::tr("in use");
        case Fault::usage: return ErrorText::tr("not usable");
        case Fault::cancelled: return ErrorText::tr("cancelled");
    }
    assert(false);
    return {};
}

QString technicalText(const Error& error)
{
    const QString sentence = shown(error.text());
    return error.hint().empty() ? sentence : sentence + QLatin1Char('\n') + shown(error.hint());
}

}  // namespace stratamap::ui

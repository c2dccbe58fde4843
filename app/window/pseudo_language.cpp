// SPDX-License-Identifier: MIT
#include "app/window/pseudo_language.h"

#include <algorithm>
#include <string_view>

namespace stratamap::ui {

namespace {

QChar accented(QChar letter)
{
    constexpr std::u16string_view plain = u"ACEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
    constexpr std::u16string_view with = u"ÀÇÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽàçđéĝĥîĵķļñöŕšţûŵýž";
    static_assert(plain.size() == with.size());
    const std::size_t at = plain.find(letter.unicode());
    return at == plain.npos ? letter : QChar(with[at]);
}

/// Where what begins there ends and must stay as it is: a tag, a placeholder, a letter behind an ampersand, a link.
qsizetype kept_until(QStringView text, qsizetype from)
{
    const QChar first = text[from];
    if (first == QLatin1Char('<')) {
        return std::max(text.indexOf(QLatin1Char('>'), from) + 1, from);
    }
    if (first == QLatin1Char('%') || first == QLatin1Char('&')) {
        qsizetype end = from + 1;
        while (end < text.size() && text[end] == QLatin1Char('L')) {
            ++end;
        }
        return std::min(end + 1, text.size());
    }
    return from;
}

}  // namespace

QString PseudoTranslator::translate(const char* context, const char* source, const char* comment, int count) const
{
    Q_UNUSED(context)
    Q_UNUSED(comment)
    Q_UNUSED(count)
    const QString english = QString::fromUtf8(source);
    QString pseudo;
    for (qsizetype at = 0; at < english.size();) {
        const qsizetype end = kept_until(english, at);
        if (end > at) {
            pseudo += QStringView(english).mid(at, end - at);
            at = end;
        } else {
            pseudo += accented(english[at++]);
        }
    }
    const auto more = std::max<qsizetype>(1, english.size() / 3);
    return QChar(0x27e6) + pseudo + QString(more, QChar(0x00b7)) + QChar(0x27e7);
}

}  // namespace stratamap::ui

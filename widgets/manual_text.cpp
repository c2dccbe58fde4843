// SPDX-License-Identifier: MIT
// The manual's pages as Markdown, in the user's language, with the window's own words in the places kept for them.
#include "widgets/manual_text.h"

#include "core/format.h"
#include "widgets/change_cells.h"
#include "widgets/error_text.h"
#include "widgets/host_cells.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

// Resources of a static library are left out by the linker unless somebody names them; the macro wants no namespace.
static void initManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace stratamap::ui {

namespace {

constexpr u32 layers_shown = 3;

/// Text that Markdown takes for nothing but text.
QString literal(const QString& text)
{
    QString out;
    for (const QChar character : text) {
        const bool mark = character.unicode() < 128 && character.isPrint() && !character.isLetterOrNumber() &&
                          !character.isSpace() && character != QLatin1Char(',');
        out += mark ? QLatin1String("\\") + character : QString(character);
    }
    return out;
}

/// Folders to look for a page in: the language that the window speaks, without its country, English.
QStringList languages()
{
    const QString code = QCoreApplication::translate("Report", "en", "the code of the language you translate to");
    QStringList found{code};
    found += code.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0);
    found += QStringLiteral("en");
    return found;
}

QString source(const QString& page)
{
    initManual();
    const QStringList folders = languages();
    for (const QString& language : folders) {
        QFile file(QStringLiteral(":/manual/%1/%2.md").arg(language, page));
        if (file.open(QFile::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

struct Swatch {
    QString name;
    std::function<QString()> word;
    std::function<Fill(const MapPalette&)> fill;
};

QString underscored(std::string_view name)
{
    return fromText(name).replace(QLatin1Char(' '), QLatin1Char('_'));
}

std::vector<Swatch> makeSwatches()
{
    std::vector<Swatch> all;
    for (std::size_t i = 0; i < state_count; ++i) {
        const auto state = static_cast<State>(i);
        all.push_back({manualName(state), [state] { return stateWord(state); },
                       [state](const MapPalette& palette) { return palette.fill(0, state); }});
    }
    for (std::size_t i = 0; i < host_kind_count; ++i) {
        const auto kind = static_cast<HostKind>(i);
        all.push_back({manualName(kind), [kind] { return hostKindWord(kind); },
                       [kind](const MapPalette& palette) {
                           return HostLook{palette, 0, CellMode::shares, {}}.fill(kind);
                       }});
    }
    for (std::size_t i = 0; i < change_count; ++i) {
        const auto change = static_cast<Change>(i);
        all.push_back({manualName(change), [change] { return changeWord(change); },
                       [change](const MapPalette& palette) {
                           return ChangeLook{palette, CellMode::shares, {}}.fill(change);
                       }});
    }
    all.push_back({manualPending(), pendingWord, [](const MapPalette& palette) { return palette.pending(); }});
    all.push_back({QStringLiteral("shadowed"), [] { return QString(); },
                   [](const MapPalette& palette) { return palette.shadowed(palette.fill(0, State::data)); }});
    for (u32 depth = 0; depth < layers_shown; ++depth) {
        all.push_back({QStringLiteral("layer-%1").arg(depth), [] { return QString(); },
                       [depth](const MapPalette& palette) {
                           Fill fill = palette.fill(depth, State::data);
                           fill.letter = QString::number(depth);
                           return fill;
                       }});
    }
    return all;
}

const Swatch* swatchNamed(const QString& name)
{
    static const std::vector<Swatch> all = makeSwatches();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Swatch& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// "**Edit ▸ Amend Options…** (Ctrl+E)".
QString actionText(const ManualMenus& menus, const QString& name)
{
    for (const ManualMenu& menu : menus) {
        for (const ManualMenu::Entry& entry : menu.entries) {
            if (entry.name == name) {
                const QString place =
                    QStringLiteral("**%1%2%3**").arg(literal(menu.title), menuArrow(), literal(entry.text));
                const QString key = entry.keys.section(QLatin1String("; "), 0, 0);  // one is enough to quote
                return key.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, literal(key));
            }
        }
    }
    return {};
}

QString keyTables(const ManualMenus& menus)
{
    QString out;
    for (const ManualMenu& menu : menus) {
        QString rows;
        for (const ManualMenu::Entry& entry : menu.entries) {
            if (!entry.keys.isEmpty()) {
                rows += QStringLiteral("| %1 | %2 |\n").arg(literal(entry.keys), literal(entry.text));
            }
        }
        if (!rows.isEmpty()) {
            out += QStringLiteral("\n## %1\n\n| | |\n|---|---|\n%2").arg(literal(menu.title), rows);
        }
    }
    return out;
}

QString formatTable()
{
    QString out = QStringLiteral("| | |\n|---|---|\n");
    for (const Format* format : formats()) {
        out += QStringLiteral("| `%1` | %2 |\n").arg(fromText(format->id), literal(fromText(format->title)));
    }
    return out;
}

/// What stands for a name in braces; nothing for one that nobody knows.
std::optional<QString> filling(const QString& kind, const QString& name, const ManualMenus& menus)
{
    if (kind == QLatin1String("action")) {
        const QString text = actionText(menus, name);
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    if (kind == QLatin1String("option")) {
        return QStringLiteral("`%1`").arg(name);
    }
    if (kind == QLatin1String("keys")) {
        return keyTables(menus);
    }
    if (kind == QLatin1String("formats")) {
        return formatTable();
    }
    const Swatch* swatch = swatchNamed(name);
    if (swatch == nullptr) {
        return std::nullopt;
    }
    const QString word = literal(swatch->word());
    if (kind == QLatin1String("word")) {
        return word;
    }
    if (kind == QLatin1String("look")) {
        const QString picture = QStringLiteral("![%1](swatch:%1)").arg(name);
        return word.isEmpty() ? picture : QStringLiteral("%1 %2").arg(picture, word);
    }
    return std::nullopt;
}

QString filledIn(const QString& text, const ManualMenus& menus)
{
    static const QRegularExpression place(
        QStringLiteral("\\{(action|option|look|word|keys|formats)(?::([\\w-]+))?\\}"));
    QString out;
    qsizetype done = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        out += text.mid(done, found.capturedStart() - done);
        out += filling(found.captured(1), found.captured(2), menus).value_or(found.captured());
        done = found.capturedEnd();
    }
    return out + text.mid(done);
}

/// What stands in a page's table behind a thing, without marks and links.
QString meaning(const QString& page, const QString& thing)
{
    const QString start = QStringLiteral("| %1 |").arg(thing);
    const QStringList lines = source(page).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(start)) {
            static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
            QString text = line.mid(start.size()).section(QLatin1Char('|'), 0, 0).trimmed();
            text.replace(link, QStringLiteral("\\1"));
            return text.remove(QLatin1Char('`')).remove(QLatin1String("**"));
        }
    }
    return {};
}

}  // namespace

QString menuArrow()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral(" ◂ ") : QStringLiteral(" ▸ ");
}

const QStringList& manualPages()
{
    static const QStringList pages = {QStringLiteral("index"),   QStringLiteral("window"),  QStringLiteral("states"),
                                      QStringLiteral("canvas"),  QStringLiteral("strata"),  QStringLiteral("file"),
                                      QStringLiteral("tree"),    QStringLiteral("find"),    QStringLiteral("opening"),
                                      QStringLiteral("audits"),  QStringLiteral("compare"), QStringLiteral("findings"),
                                      QStringLiteral("reports"), QStringLiteral("amend"),   QStringLiteral("headless"),
                                      QStringLiteral("formats"), QStringLiteral("keyboard")};
    return pages;
}

QString manualPage(const QString& name, const ManualMenus& menus)
{
    return manualPages().contains(name) ? filledIn(source(name), menus) : QString();
}

QString manualTitle(const QString& name)
{
    const QString text = source(name);
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    return text.startsWith(QLatin1String("# ")) ? text.mid(2, end - 2).trimmed() : name;
}

QString manualMeaning(const QString& swatch)
{
    const char* page = swatch.startsWith(QLatin1String("host-"))     ? "file"
                       : swatch.startsWith(QLatin1String("change-")) ? "compare"
                                                                     : "states";
    return meaning(QLatin1String(page), QStringLiteral("{look:%1}").arg(swatch));
}

QString manualMeaningOfOption(const QString& option)
{
    return meaning(QStringLiteral("amend"), QStringLiteral("{option:%1}").arg(option));
}

QString manualName(State state)
{
    return QStringLiteral("state-") + underscored(state_name(state));
}

QString manualName(HostKind kind)
{
    return QStringLiteral("host-") + underscored(host_kind_name(kind));
}

QString manualName(Change change)
{
    return QStringLiteral("change-") + underscored(change_name(change));
}

QString manualPending()
{
    return QStringLiteral("pending");
}

const QStringList& manualSwatches()
{
    static const QStringList names = [] {
        QStringList out;
        const auto all = makeSwatches();
        for (const Swatch& each : all) {
            out += each.name;
        }
        return out;
    }();
    return names;
}

QString manualSwatchWord(const QString& name)
{
    const Swatch* swatch = swatchNamed(name);
    return swatch == nullptr ? QString() : swatch->word();
}

std::optional<Fill> manualSwatch(const QString& name, const QPalette& palette)
{
    const Swatch* swatch = swatchNamed(name);
    return swatch == nullptr ? std::nullopt : std::optional(swatch->fill(MapPalette(palette, layers_shown)));
}

}  // namespace stratamap::ui

// SPDX-License-Identifier: MIT
// Findings in the user's words.
#include "widgets/finding_text.h"

#include "widgets/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace stratamap::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stratamap::ui::Findings)
};

struct Headline {
    std::string_view id;
    const char* text;
};
constexpr Headline headlines[] = {
    {"chain-loop", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The chain loops")},
    {"parent-missing", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The parent is missing")},
    {"parent-unreadable", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The parent cannot be opened")},
    {"reference-not-followed", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A reference was not followed")},
    {"storage-lost", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A data file is lost")},
    {"backing-format-wrong", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Wrong backing format")},
    {"backing-format-missing", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "No backing format is recorded")},
    {"parent-changed", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The parent has changed")},
    {"parent-is-another", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The parent is another image")},
    {"parent-newer", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The parent was written later")},
    {"reference-network", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A reference to the network")},
    {"reference-special", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A reference that is no file name")},
    {"reference-device", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A reference to a device")},
    {"reference-outside", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A reference leaves the folder")},
    {"external-data-file", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Guest data lies in another file")},
    {"chain-deep", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A deep chain")},
    {"layer-shadowed", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A layer is mostly shadowed")},
    {"data-past-disk-end", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Data past the end of the disk")},
    {"format-confusion", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A raw disk looks like an image")},
    {"format-ambiguous", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "More than one format fits")},
    {"name-misleads", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "The name says another format")},
    {"marked-corrupt", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Marked as corrupt")},
    {"damaged-tables", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Damaged tables")},
    {"corruptions", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Wrong reference counts")},
    {"data-past-file-end", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Data past the end of the file")},
    {"compressed-unreadable", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Compressed data cannot be unpacked")},
    {"not-closed", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Not closed cleanly")},
    {"in-use", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "In use")},
    {"leaks", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Leaked space")},
    {"format-warning", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Something is off")},
    {"bitmaps-outdated", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Dirty bitmaps are outdated")},
    {"bitmap-inconsistent", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A dirty bitmap is inconsistent")},
    {"encryption-weak", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Weak encryption")},
    {"old-version", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "An old version")},
    {"file-exceeds-disk", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Larger than its disk")},
    {"space-unused", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Unused space in the file")},
    {"fragmented", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "Fragmented")},
    {"partition-table", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A faulty partition table")},
    {"partition-misaligned", QT_TRANSLATE_NOOP("stratamap::ui::Findings", "A misaligned partition")},
};

}  // namespace

QString findingHeadline(std::string_view id)
{
    const auto* const found = std::find_if(std::begin(headlines), std::end(headlines),
                                           [&](const Headline& headline) { return headline.id == id; });
    return found != std::end(headlines) ? QCoreApplication::translate("stratamap::ui::Findings", found->text)
                                        : shown(id);
}

QString severityText(Finding::Severity severity)
{
    switch (severity) {
        case Finding::Severity::note: return Words::tr("Note");
        case Finding::Severity::warning: return Words::tr("Warning");
        case Finding::Severity::damage: break;
    }
    return Words::tr("Damage");
}

Icon severityIcon(Finding::Severity severity)
{
    switch (severity) {
        case Finding::Severity::note: return Icon::note;
        case Finding::Severity::warning: return Icon::warning;
        case Finding::Severity::damage: break;
    }
    return Icon::error;
}

QString findingText(const Finding& finding)
{
    QStringList lines = {
        Words::tr("%1: %2", "severity, headline").arg(severityText(finding.severity), findingHeadline(finding.id)),
        shown(finding.sentence)};
    for (const std::string& line : finding.evidence) {
        lines += QStringLiteral("    ") + shown(line);
    }
    if (!finding.command.empty()) {
        lines += QStringLiteral("$ ") + shown(finding.command);
    }
    return lines.join(QLatin1Char('\n'));
}

QString findingsSummary(const Findings& findings)
{
    const auto count = [&](Finding::Severity severity) {
        return QLocale().toString(static_cast<qulonglong>(findings.count(severity)));
    };
    return Words::tr("Damage: %1 · Warnings: %2 · Notes: %3")
        .arg(count(Finding::Severity::damage), count(Finding::Severity::warning), count(Finding::Severity::note));
}

}  // namespace stratamap::ui

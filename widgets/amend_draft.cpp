// SPDX-License-Identifier: MIT
#include "widgets/amend_draft.h"

#include "core/options.h"
#include "widgets/clip_text.h"

#include <algorithm>

namespace stratamap::ui {

namespace {

using Kind = AmendDraft::Conflict::Kind;

/// As an option list has it: a comma is doubled.
std::string escaped(std::string_view value)
{
    std::string out;
    for (const char character : value) {
        out += character;
        if (character == ',') {
            out += ',';
        }
    }
    return out;
}

/// Secrets as files, so that no passphrase stands in a shell's history.
QString objects(const AmendDraft::Keys& keys)
{
    const auto object = [](const char* id) {
        return QStringLiteral(" --object secret,id=%1,file=%1.txt").arg(QLatin1String(id));
    };
    return object(AmendDraft::now_id) +
           (keys.action == AmendDraft::Keys::Action::erase ? QString() : object(AmendDraft::next_id));
}

}  // namespace

std::string AmendDraft::now(std::string_view name) const
{
    const AmendSetting* setting = m_present.find(name);
    return setting == nullptr ? std::string() : setting->value;
}

std::string AmendDraft::value(std::string_view name) const
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(), [&](const auto& c) { return c.name == name; });
    return found == m_changes.end() ? now(name) : found->value;
}

void AmendDraft::set(const std::string& name, const std::string& value)
{
    const std::string before = this->value(name);
    if (value == before) {
        return;
    }
    // While somebody types, one value follows the other: taking back goes to what was there before all of them.
    if (m_steps.empty() || m_steps.back().name != name) {
        m_steps.push_back({name, before});
    } else if (m_steps.back().value == value) {
        m_steps.pop_back();
    }
    put(name, value);
}

void AmendDraft::put(const std::string& name, const std::string& value)
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(), [&](const auto& c) { return c.name == name; });
    if (value == now(name)) {
        if (found != m_changes.end()) {
            m_changes.erase(found);
        }
    } else if (found != m_changes.end()) {
        found->value = value;
    } else {
        m_changes.push_back({name, value});
    }
}

void AmendDraft::undo()
{
    if (!m_steps.empty()) {
        const Change last = m_steps.back();
        m_steps.pop_back();
        put(last.name, last.value);
    }
}

std::optional<u64> AmendDraft::newSize() const
{
    const SizeText size = parse_size(value("size"));
    return size.problem == SizeText::Problem::none ? std::optional(size.value) : std::nullopt;
}

bool AmendDraft::shrinks() const
{
    const auto size = newSize();
    return size && *size != 0 && *size < m_present.virtual_size;
}

bool AmendDraft::dropsBitmaps() const
{
    return m_present.bitmaps != 0 && value("compat") == "0.10" && now("compat") != "0.10";
}

bool AmendDraft::changesBacking() const
{
    return std::any_of(m_changes.begin(), m_changes.end(),
                       [](const Change& change) { return change.name.starts_with("backing_"); });
}

std::vector<AmendDraft::Conflict> AmendDraft::conflicts() const
{
    std::vector<Conflict> found;
    if (value("compat") == "0.10") {
        if (value("refcount_bits") != "16") {
            found.push_back({"refcount_bits", Kind::counts_need_level});
        }
        if (value("lazy_refcounts") == "on" && now("lazy_refcounts") != "on") {
            found.push_back({"lazy_refcounts", Kind::lazy_needs_level});
        }
    }
    if (m_present.find("size") != nullptr) {
        const auto size = newSize();
        if (!size || *size == 0) {
            found.push_back({"size", Kind::no_size});
        } else if (*size % sector_size != 0) {
            found.push_back({"size", Kind::not_sectors});
        }
    }
    if (changesBacking() && !value("backing_file").empty() && value("backing_fmt").empty()) {
        found.push_back({"backing_fmt", Kind::format_needed});
    }
    return found;
}

std::string AmendDraft::list() const
{
    std::string list;
    for (const Change& change : m_changes) {
        list += text(list.empty() ? "" : ",", change.name, '=', escaped(change.value));
    }
    const std::string about_keys = keyList();
    return about_keys.empty() || list.empty() ? list + about_keys : text(list, ',', about_keys);
}

std::string AmendDraft::keyList() const
{
    if (keys.action == Keys::Action::none) {
        return {};
    }
    const bool erases = keys.action == Keys::Action::erase;
    std::string list = text(m_key_prefix, "state=", erases ? "inactive" : "active");
    if (keys.slot) {
        list += text(',', m_key_prefix, "keyslot=", *keys.slot);
    }
    if (!erases) {
        list += text(',', m_key_prefix, "new-secret=", next_id, ',', m_key_prefix, "iter-time=", keys.milliseconds);
    }
    if (keys.action == Keys::Action::replace) {
        list += text(',', m_key_prefix, "old-secret=", now_id);
    }
    return list;
}

/// The image as an argument: with what opens it, where that is needed. The secrets are files that the user has to name.
QString AmendDraft::keyTarget(const std::string& path, const std::string& format) const
{
    return shellWord(
        text("driver=", format, ',', m_key_prefix, "key-secret=", now_id, ",file.filename=", escaped(path)));
}

QString AmendDraft::command(const std::string& path, const std::string& format, const std::string& backup) const
{
    QString flags;
    const auto flag = [&](bool wanted, const char* name) {
        flags += wanted ? QLatin1Char(' ') + QLatin1String(name) : QString();
    };
    flag(consent.allowShrink, "--allow-shrink");
    flag(consent.removeBitmaps, "--remove-bitmaps");
    flag(consent.repair, "--repair");
    flag(consent.force, "--force");
    if (!backup.empty()) {
        flags += QStringLiteral(" --backup ") + shellWord(backup);
    }
    if (keys.action != Keys::Action::none) {
        flag(keys.action == Keys::Action::replace, "--replace-key");
        return QStringLiteral("stratamap --amend%1%2 --image-opts -o %3 %4")
            .arg(objects(keys), flags, shellWord(list()), keyTarget(path, format));
    }
    return QStringLiteral("stratamap --amend -f %1%2 -o %3 %4")
        .arg(QString::fromStdString(format), flags, shellWord(list()), shellWord(asArgument(path)));
}

std::optional<QString> AmendDraft::peerCommand(const std::string& path, const std::string& format) const
{
    if (keys.action == Keys::Action::replace) {
        return std::nullopt;  // one to add, another to erase
    }
    if (keys.action != Keys::Action::none) {
        return changesBacking()
                   ? std::nullopt
                   : std::optional(QStringLiteral("qemu-img amend%1%2 --image-opts -o %3 %4")
                                       .arg(objects(keys), consent.force ? QStringLiteral(" --force") : QString(),
                                            shellWord(list()), keyTarget(path, format)));
    }
    if (changesBacking()) {
        const std::string to = value("backing_file");
        const std::string below = value("backing_fmt");
        if (m_changes.size() > 2 || m_changes.size() > (now("backing_fmt") == below ? 1U : 2U)) {
            return std::nullopt;  // two programs, one after the other
        }
        return QStringLiteral("qemu-img rebase %1-f %2 -b %3%4 %5")
            .arg(consent.force ? QStringLiteral("-u ") : QString(), QString::fromStdString(format), shellWord(to),
                 below.empty() ? QString() : QStringLiteral(" -F ") + shellWord(below), shellWord(asArgument(path)));
    }
    return QStringLiteral("qemu-img amend -f %1 -o %2 %3")
        .arg(QString::fromStdString(format), shellWord(list()), shellWord(asArgument(path)));
}

std::optional<u64> typedSize(std::string_view text, u64 now)
{
    const char sign = text.empty() ? '\0' : text.front();
    const bool relative = sign == '+' || sign == '-';
    const SizeText size = parse_size(relative ? text.substr(1) : text);
    if (size.problem != SizeText::Problem::none || (relative && (text.size() < 2 || text[1] == '-'))) {
        return std::nullopt;
    }
    if (sign == '-') {
        return size.value < now ? std::optional(now - size.value) : std::nullopt;
    }
    return sign == '+' ? add(now, size.value) : std::optional(size.value);
}

}  // namespace stratamap::ui

// SPDX-License-Identifier: MIT
// What the parts of find_findings() share. For core/findings*.cpp alone.
#pragma once

#include "core/family.h"
#include "core/findings.h"
#include "core/host_map.h"
#include "core/peer_commands.h"
#include "core/shell.h"
#include "core/text.h"

namespace stratamap::findings {

/// The chain that is asked about, and what was found so far.
class Inquiry {
public:
    Inquiry(const Survey& survey, const FindingsRequest& request, FunctionRef<bool()> go_on)
        : m_survey(survey), m_request(request), m_go_on(go_on)
    {
    }

    const Survey& survey() const { return m_survey; }
    const std::vector<ChainLayer>& layers() const { return m_survey.chain->layers(); }
    const ChainLayer& layer(u32 depth) const { return layers()[depth]; }
    const FindingsRequest& request() const { return m_request; }
    FunctionRef<bool()> go_on() const { return m_go_on; }

    void add(Finding finding) { m_findings.list.push_back(std::move(finding)); }
    void leave_out(std::string sentence) { m_findings.left_out.push_back(std::move(sentence)); }

    Findings take();

private:
    const Survey& m_survey;
    const FindingsRequest& m_request;
    FunctionRef<bool()> m_go_on;
    Findings m_findings;
};

using Severity = Finding::Severity;
constexpr std::size_t most_evidence = 16;

void look_at_references(Inquiry& inquiry);
void look_at_depth(Inquiry& inquiry);
void look_at_issues(Inquiry& inquiry, u32 depth);
void look_at_shares(Inquiry& inquiry);
void look_at_format(Inquiry& inquiry, u32 depth);
void look_at_bitmaps(Inquiry& inquiry, u32 depth);
Status look_at_file(Inquiry& inquiry, u32 depth);
Status look_at_disk(Inquiry& inquiry);
Status look_into_packed(Inquiry& inquiry, u32 depth);

Finding about(u32 depth, Severity severity, std::string_view id, std::string sentence);

/// qemu-img check with that kind of repair; empty where it has none for the format.
std::string check_command(const ChainLayer& layer, std::string_view repair);

/// "1.5 GiB (1610612736 bytes)", "512 bytes".
std::string amount(u64 bytes);

/// "3 clusters", "1 cluster".
std::string counted(u64 count, std::string_view one, std::string_view many);

/// A new image beside it, with nothing in it but what the layer holds.
std::string convert_command(const Inquiry& inquiry, u32 depth, std::string_view format);

/// Whether qemu-img can change what such an image refers to.
bool can_rebase(std::string_view format);

/// What to call the layer in a sentence: its file's name alone, quoted.
std::string called(const ChainLayer& layer);

}  // namespace stratamap::findings

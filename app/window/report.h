// SPDX-License-Identifier: MIT
// Reports in the user's language and painted: what the headless command asks of Qt.
#pragma once

#include "app/report_command.h"

namespace stratamap::ui {

/// The words of a report, from Qt's translators and the user's locale. Of the thread of the application.
class TranslatedWords final : public Words {
public:
    std::string language() const override;
    bool right_to_left() const override;
    std::string say(const char* context, const char* english) const override;
    std::string say(const char* context, const char* english, u64 count) const override;
    std::string state(State state) const override;
    std::string pending() const override;
    std::string state_letter(State state) const override;
    std::string host_kind(HostKind kind) const override;
    std::string number(u64 value) const override;
    std::string size(u64 bytes) const override;
    std::string percent(u64 part, u64 whole) const override;
    std::string ruler(u64 offset, u64 step, u64 end) const override;
};

class PagePainter final : public ReportPainter {
public:
    Result<std::string> pdf(const Document& document) override;
    Result<std::string> png(const Picture& picture, const std::string& title, const std::string& program) override;
};

/// Runs the command with an application of its own, which needs no display.
int reportMain(const ReportArguments& arguments);

}  // namespace stratamap::ui

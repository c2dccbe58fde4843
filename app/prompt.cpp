// SPDX-License-Identifier: MIT
#include "app/prompt.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace stratamap {

namespace {

constexpr std::size_t longest = 4096;
constexpr std::array caught_signals = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGTSTP, SIGTTIN, SIGTTOU};

volatile std::sig_atomic_t caught = 0;

/// While it lives, the terminal does not show what is typed, and signals only interrupt a read.
class Hidden {
public:
    explicit Hidden(int terminal) : m_terminal(terminal)
    {
        struct sigaction action = {};
        action.sa_handler = [](int signal) { caught = signal; };  // without SA_RESTART
        for (std::size_t i = 0; i < caught_signals.size(); ++i) {
            ::sigaction(caught_signals[i], &action, &m_actions[i]);
        }
        m_changed = ::tcgetattr(terminal, &m_settings) == 0;
        struct termios hidden = m_settings;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        m_changed = m_changed && ::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0;
    }
    ~Hidden()
    {
        if (m_changed) {
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_settings);
        }
        for (std::size_t i = 0; i < caught_signals.size(); ++i) {
            ::sigaction(caught_signals[i], &m_actions[i], nullptr);
        }
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

    bool works() const { return m_changed; }

private:
    int m_terminal;
    bool m_changed = false;
    struct termios m_settings = {};
    std::array<struct sigaction, caught_signals.size()> m_actions = {};
};

void say(int terminal, std::string_view what)
{
    while (!what.empty()) {
        const ssize_t count = ::write(terminal, what.data(), what.size());
        if (count <= 0) {
            return;  // what is not shown can still be answered
        }
        what.remove_prefix(static_cast<std::size_t>(count));
    }
}

/// A line without its end; nothing where a signal came or the terminal is gone.
Result<std::optional<Secret>> read_line(int terminal)
{
    const Hidden hidden(terminal);
    if (!hidden.works()) {
        return Error(Fault::io, text("The terminal cannot hide what is typed: ", std::strerror(errno)));
    }
    Secret line(longest);
    std::size_t length = 0;
    for (;;) {
        std::byte byte{};
        const ssize_t count = ::read(terminal, &byte, 1);
        if (count < 0 && (errno != EINTR || caught != 0)) {
            return caught != 0 ? Result(std::optional<Secret>())
                               : Error(Fault::io, text("Reading from the terminal: ", std::strerror(errno)));
        }
        if (count == 0 && length == 0) {
            return Error(Fault::cancelled, "No passphrase was typed");
        }
        if (count == 0 || byte == std::byte{'\n'}) {
            say(terminal, "\n");
            return std::optional(Secret(std::span<const std::byte>(line.bytes()).first(length)));
        }
        if (count > 0 && length < longest) {
            line.bytes()[length++] = byte;
        }
    }
}

/// After a signal that only stops the program for a while, the question is asked again.
Result<Secret> ask(int terminal, const std::string& question)
{
    for (;;) {
        caught = 0;
        say(terminal, question);
        auto line = read_line(terminal);
        if (!line) {
            return std::move(line).error();
        }
        if (*line) {
            return std::move(**line);
        }
        say(terminal, "\n");
        ::raise(caught);
    }
}

}  // namespace

bool can_ask()
{
    return ::isatty(STDIN_FILENO) != 0;
}

Result<Secret> ask_passphrase(const std::string& question, bool confirmed)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0) {
        return Error(Fault::io, text("There is no terminal to ask for a passphrase on: ", std::strerror(errno)));
    }
    const auto answer = [&]() -> Result<Secret> {
        for (;;) {
            Secret first = TRY(ask(terminal, question + ": "));
            if (!confirmed) {
                return first;
            }
            const Secret second = TRY(ask(terminal, question + ", again: "));
            if (std::ranges::equal(first.bytes(), second.bytes())) {
                return first;
            }
            say(terminal, "The two are not the same.\n");
        }
    };
    auto typed = answer();
    ::close(terminal);
    return typed;
}

}  // namespace stratamap

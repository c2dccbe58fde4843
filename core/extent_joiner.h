// SPDX-License-Identifier: MIT
// ExtentJoiner: joins extents that continue each other before they leave a layer.
#pragma once

#include "core/layer.h"

#include <utility>

namespace stratamap {

class ExtentJoiner {
public:
    explicit ExtentJoiner(ExtentSink sink) : m_sink(sink) {}

    /// Takes the next extent, not empty, in guest order. False: the sink has had enough.
    bool push(const Extent& next)
    {
        if (m_held.guest.empty()) {
            m_held = next;
            return true;
        }
        if (continues(next)) {
            m_held.guest.length += next.guest.length;
            if (m_held.host) {
                m_held.host->stored += next.host->stored;
            }
            return true;
        }
        const bool go_on = m_sink(m_held);
        m_held = next;
        return go_on;
    }

    /// Hands on what is held back. Once more at the end of a walk that nobody stopped.
    bool flush() { return m_held.guest.empty() || m_sink(std::exchange(m_held, {})); }

private:
    bool continues(const Extent& next) const
    {
        if (next.state != m_held.state || next.state == State::compressed || next.state == State::damaged ||
            next.may_be_hole_below != m_held.may_be_hole_below || next.host.has_value() != m_held.host.has_value()) {
            return false;
        }
        return !next.host ||
               (next.host->file == m_held.host->file && next.host->offset == m_held.host->offset + m_held.guest.length);
    }

    ExtentSink m_sink;
    Extent m_held;
};

}  // namespace stratamap

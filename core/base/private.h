// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

class QDebug;

namespace muhr::base {

/// Something about a person that must not reach a log: it can be looked at, but not streamed or written as a field.
template <typename T>
class Private
{
public:
    Private() = default;
    explicit Private(T value) : m_value(std::move(value)) {}
    const T &reveal() const { return m_value; }

    friend bool operator==(const Private &, const Private &) = default;
    friend QDebug operator<<(QDebug, const Private &) = delete;
    template <typename Stream>
    friend Stream &operator<<(Stream &, const Private &) = delete;

private:
    T m_value{};
};

} // namespace muhr::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace muhr::base {

/// Carries an error on its way into an Expected.
template <typename E>
struct Unexpected
{
    E error;
};

template <typename E>
Unexpected(E) -> Unexpected<E>;

/// A value, or why there is none. (GCC 12 has std::expected in C++23 only, and clang 14 cannot use it.)
template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    template <typename F>
    Expected(Unexpected<F> error) : m_content(std::in_place_index<1>, std::move(error.error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    /// Of a temporary the value is moved out, so that `for (auto &x : *made())` holds what it walks over.
    T value() && { return std::get<0>(std::move(m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

/// Success without a value, or why not.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;
    template <typename F>
    Expected(Unexpected<F> error) : m_error(std::move(error.error))
    {
    }

    bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }
    const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace muhr::base

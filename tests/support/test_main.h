// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace muhr::tests {

/// Enters a test class under the name of its file; `MUHR_TEST(MoneyTest, money_test)` stands at the end of
/// money_test.cpp.
void enter(const char *name, std::unique_ptr<QObject> (*make)());

} // namespace muhr::tests

#define MUHR_TEST(Class, name)                                                                                         \
    static const bool name##_entered = [] {                                                                            \
        muhr::tests::enter(#name, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });             \
        return true;                                                                                                   \
    }();

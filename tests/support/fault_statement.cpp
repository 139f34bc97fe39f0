// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"

#include <sqlite3.h>

namespace muhr::tests::fault_statement {
namespace {

std::int64_t counted = 0;
std::int64_t failAt = 0;

int judge(void *, int, const char *, const char *, const char *, const char *)
{
    ++counted;
    return counted == failAt ? SQLITE_DENY : SQLITE_OK;
}

int attach(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_set_authorizer(connection, judge, nullptr);
}

} // namespace

void install()
{
    static const int done = sqlite3_auto_extension(reinterpret_cast<void (*)()>(attach));
    (void)done;
}

void arm(std::int64_t n)
{
    failAt = n;
    counted = 0;
}

void heal()
{
    failAt = 0;
}

std::int64_t count()
{
    return counted;
}

} // namespace muhr::tests::fault_statement

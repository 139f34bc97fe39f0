// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/local_date.h"
#include "core/base/money.h"
#include "core/base/zone.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muhr::words {

struct SampleBranch
{
    QString name;
    QString address;
};

struct SampleStaff
{
    QString name;
    /// "owner", "manager", "cashier"; the first is the owner.
    QString role;
};

struct SampleCustomer
{
    QString firstName;
    /// May be empty, as the patronymic may.
    QString lastName;
    QString patronymic;
    /// E.164.
    QString phone;
    base::LocalDate birthday;
    base::CalendarSystem birthdayCalendar = base::CalendarSystem::Gregorian;
    /// What the card shows, the stamp for joining among them.
    int stamps = 0;
    int lastVisitDaysAgo = 0;
};

/// An invented shop for demonstrations: nobody in it exists. From `resources/samples/<language>.json`, compiled in.
struct SampleShop
{
    base::Language language;
    /// Of which template.
    QString trade;
    QString name;
    QString city;
    QString address;
    QString phone;
    QString email;
    QString openingHours;
    base::Currency currency;
    base::Zone zone;
    /// "#RRGGBB".
    QString cardColour;
    QString textColour;
    /// Whole: to be published as it is.
    QJsonObject programme;
    std::vector<SampleBranch> branches;
    std::vector<SampleStaff> staff;
    std::vector<SampleCustomer> customers;
};

/// There is one for every language.
const SampleShop &sampleShop(base::Language language);
std::optional<SampleShop> parseSampleShop(const QByteArray &json);

} // namespace muhr::words

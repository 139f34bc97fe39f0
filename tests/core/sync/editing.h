// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/look_at.h"
#include "core/actions/record_visit.h"
#include "core/actions/replace_code.h"
#include "core/actions/restore_value.h"
#include "core/actions/write_document.h"
#include "core/base/isolate.h"
#include "core/report/conflicts.h"
#include "core/report/shop_documents.h"
#include "core/store/blob_table.h"
#include "core/store/customer_table.h"
#include "core/words/say.h"
#include "tests/core/sync/three_laptops.h"
#include "tests/support/sure.h"

#include <functional>

namespace muhr::tests {

using loyalty::DocumentType;
using sync::SyncState;

inline QString wordOf(const actions::Outcome<base::EventId> &done)
{
    return done ? QStringLiteral("done") : words::errorWord(done.error().word);
}

inline QString restore(SyncLaptop &by, const base::EventId &setAside, bool isBack = false)
{
    auto place = by.workplace();
    return wordOf(actions::restoreValue(place, {setAside, isBack}));
}

inline QString keep(SyncLaptop &by, const base::EventId &event, bool wasSeen = true)
{
    auto place = by.workplace();
    const auto seen = actions::lookAt(place, {{event}, wasSeen});
    return seen ? QStringLiteral("done") : words::errorWord(seen.error().word);
}

inline report::ConflictList listOf(SyncLaptop &laptop, loyalty::Role role = loyalty::Role::Owner)
{
    const store::PeopleKeys people(laptop.session.shop, laptop.keys->shop.copy());
    return sure(report::conflictList(laptop.database, &people, laptop.session.shop, role));
}

inline QString said(const report::ConflictValue &value)
{
    return base::stripIsolates(report::valueText(base::Language::English, value));
}

/// Owners who edit while they do not see each other.
struct Editing : ThreeLaptops
{
    Editing()
    {
        if (!agreeAll() || !agreeAll())
            qFatal("the laptops do not agree");
    }
    base::CustomerId customer() { return sure(store::listCustomers(one.database, id())).front().customer; }
    store::Person person(SyncLaptop &laptop)
    {
        const store::PeopleKeys people(id(), laptop.keys->shop.copy());
        return sure(store::openPerson(laptop.database, people, customer()));
    }
    void edit(SyncLaptop &laptop, const std::function<void(store::Person &)> &change)
    {
        const store::PeopleKeys people(id(), laptop.keys->shop.copy());
        auto changed = person(laptop);
        change(changed);
        const auto blob = sure(store::sealPerson(laptop.database, people, customer(), changed, laptop.random));
        const auto key = actions::documentOf(customer());
        const auto before = sure(store::findDocument(laptop.database, id(), {DocumentType::Customer, key, 0}));
        auto place = laptop.workplace();
        loyalty::DocumentWritten body;
        body.type = DocumentType::Customer;
        body.document = key;
        body.basedOn = before->event;
        body.blob = 0;
        store::EventDraft draft = actions::draftOf(place, body);
        draft.subjects = {customer()};
        draft.blobs = {blob};
        auto transaction = sure(store::Transaction::begin(laptop.database));
        (void)sure(actions::write(transaction, place, draft));
        sure(transaction.commit());
    }
    /// Her new code.
    actions::CodeReplaced replaceCode(SyncLaptop &laptop)
    {
        auto place = laptop.workplace();
        return sure(actions::replaceCode(place, customer().text()));
    }
    /// The word that the counter of this laptop says to a card.
    QString visit(SyncLaptop &laptop, const QString &card)
    {
        auto place = laptop.workplace();
        actions::RecordVisit command;
        command.target = card;
        const auto done = actions::recordVisit(place, command);
        return done ? QStringLiteral("done") : words::errorWord(done.error().word);
    }
    void callBranch(SyncLaptop &laptop, const char *name)
    {
        auto place = laptop.workplace();
        auto transaction = sure(store::Transaction::begin(laptop.database));
        (void)sure(actions::writeDocument(transaction, place, DocumentType::Branch,
                                          actions::documentOf(one.session.branch),
                                          report::encodeDocument(report::NameDocument{QString::fromLatin1(name)})));
        sure(transaction.commit());
    }
    QString branch(SyncLaptop &laptop)
    {
        return sure(report::nameOf(laptop.database, id(), DocumentType::Branch, one.session.branch.raw()));
    }
    /// The first laptop's word comes first, so the second one's holds.
    void meet()
    {
        if (round(one) != SyncState::Agreed || round(two) != SyncState::Agreed || !agreeAll())
            qFatal("the laptops do not agree");
    }
    void nameBranchTwice()
    {
        callBranch(one, "North");
        callBranch(two, "South");
        meet();
    }
};

} // namespace muhr::tests

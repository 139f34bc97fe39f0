// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/refusals.h"

namespace muhr::words {

const std::vector<Refusal> &allRefusals()
{
    static const std::vector<Refusal> all = [] {
        std::vector<Refusal> list;
        for (int number = 0; number <= int(Refusal::LastOwner); ++number)
            list.push_back(Refusal(number));
        return list;
    }();
    return all;
}

QString errorWord(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotOurCard:
        return QStringLiteral("not_our_card");
    case Refusal::OtherShop:
        return QStringLiteral("other_shop");
    case Refusal::RevokedCard:
        return QStringLiteral("revoked_card");
    case Refusal::UnknownCustomer:
        return QStringLiteral("unknown_customer");
    case Refusal::TooSoon:
        return QStringLiteral("too_soon");
    case Refusal::NoReward:
        return QStringLiteral("no_reward");
    case Refusal::NeedsManager:
        return QStringLiteral("needs_manager");
    case Refusal::AlreadyUndone:
        return QStringLiteral("already_undone");
    case Refusal::NothingToUndo:
        return QStringLiteral("nothing_to_undo");
    case Refusal::NotAllowed:
        return QStringLiteral("not_allowed");
    case Refusal::PhoneTaken:
        return QStringLiteral("phone_taken");
    case Refusal::BadValue:
        return QStringLiteral("bad_value");
    case Refusal::StoreOpen:
        return QStringLiteral("store_open");
    case Refusal::StoreNewer:
        return QStringLiteral("store_newer");
    case Refusal::StoreDamaged:
        return QStringLiteral("store_damaged");
    case Refusal::DiskFull:
        return QStringLiteral("disk_full");
    case Refusal::NoKey:
        return QStringLiteral("no_key");
    case Refusal::NoCamera:
        return QStringLiteral("no_camera");
    case Refusal::NoEndpoint:
        return QStringLiteral("no_endpoint");
    case Refusal::WrongClock:
        return QStringLiteral("wrong_clock");
    case Refusal::NeedsNewerMuhr:
        return QStringLiteral("needs_newer_muhr");
    case Refusal::NotHere:
        return QStringLiteral("not_here");
    case Refusal::UnknownCode:
        return QStringLiteral("unknown_code");
    case Refusal::NothingToPay:
        return QStringLiteral("nothing_to_pay");
    case Refusal::CodeOver:
        return QStringLiteral("code_over");
    case Refusal::CodeUsed:
        return QStringLiteral("code_used");
    case Refusal::ChooseReward:
        return QStringLiteral("choose_reward");
    case Refusal::RewardsWait:
        return QStringLiteral("rewards_wait");
    case Refusal::TooMuchAtOnce:
        return QStringLiteral("too_much_at_once");
    case Refusal::ThisDevice:
        return QStringLiteral("this_device");
    case Refusal::LastDevice:
        return QStringLiteral("last_device");
    case Refusal::DeviceRevoked:
        return QStringLiteral("device_revoked");
    case Refusal::StaffLeft:
        return QStringLiteral("staff_left");
    case Refusal::NeedsOwner:
        return QStringLiteral("needs_owner");
    case Refusal::NoOwnerPassword:
        return QStringLiteral("no_owner_password");
    case Refusal::WrongPassword:
        return QStringLiteral("wrong_password");
    case Refusal::TooManyTries:
        return QStringLiteral("too_many_tries");
    case Refusal::WrongPin:
        return QStringLiteral("wrong_pin");
    case Refusal::LockedOut:
        return QStringLiteral("locked_out");
    case Refusal::NoPin:
        return QStringLiteral("no_pin");
    case Refusal::WeakPin:
        return QStringLiteral("weak_pin");
    case Refusal::LastOwner:
        return QStringLiteral("last_owner");
    }
    return {};
}

std::optional<Refusal> parseErrorWord(QStringView word)
{
    for (const Refusal refusal : allRefusals()) {
        if (errorWord(refusal) == word)
            return refusal;
    }
    return std::nullopt;
}

base::SourceText sentence(Refusal refusal)
{
    const auto text = [](const char *source) { return base::SourceText{"Refusal", source}; };
    switch (refusal) {
    case Refusal::NotOurCard:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is not a card. Nothing was stored. Show the code on the "
                                                 "customer's card to the camera."));
    case Refusal::OtherShop:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "This card belongs to another shop. Nothing was stored. Ask for a card "
                                      "of this shop."));
    case Refusal::RevokedCard:
        return text(QT_TRANSLATE_NOOP("Refusal", "This card was replaced by a new one. Nothing was stored. Ask for the "
                                                 "new card."));
    case Refusal::UnknownCustomer:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "No such customer was found. Nothing was changed. Search by name, phone "
                                      "or card number, or add the customer."));
    case Refusal::TooSoon:
        return text(QT_TRANSLATE_N_NOOP("Refusal", "This card was stamped a moment ago. Nothing was added. It can be "
                                                   "stamped again in %Ln minute(s)."));
    case Refusal::NoReward:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "This reward is not waiting on the card. Nothing was used. Open the card "
                                      "to see what is ready."));
    case Refusal::NeedsManager:
        return text(QT_TRANSLATE_NOOP("Refusal", "Only a manager can do this. Nothing was changed. Ask a manager to "
                                                 "confirm it."));
    case Refusal::AlreadyUndone:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "This was undone before. Nothing was changed now, and nothing more needs "
                                      "to be done."));
    case Refusal::NothingToUndo:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "There is nothing to undo here. Everything stays as it was. Choose the "
                                      "entry in the customer's history."));
    case Refusal::NotAllowed:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "You don't have permission for this. Nothing was changed. Ask the owner "
                                      "or a manager."));
    case Refusal::PhoneTaken:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "Another customer has this phone number. Nothing was stored. Search for "
                                      "the number to find that card."));
    case Refusal::BadValue:
        //: %1 is the name of a field
        return text(QT_TRANSLATE_NOOP("Refusal", "This value is not right: %1. Nothing was stored. Correct it and try "
                                                 "again."));
    case Refusal::StoreOpen:
        return text(QT_TRANSLATE_NOOP("Refusal", "Muhr is already open with this shop. Nothing was changed. Close the "
                                                 "other window, then try again."));
    case Refusal::StoreNewer:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "This shop was last opened by a newer Muhr. It was left as it is. Update "
                                      "Muhr, then open it again."));
    case Refusal::StoreDamaged:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "The file of this shop is damaged. It was left as it is. Keep a copy of "
                                      "it, then open your latest backup."));
    case Refusal::DiskFull:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "The disk is full. The last entry was not stored; everything before it "
                                      "is safe. Free some space, then enter it again."));
    case Refusal::NoKey:
        return text(QT_TRANSLATE_NOOP("Refusal", "The key of this shop was not found. Nothing was changed. Write a key "
                                                 "file in Settings, Security, or use the recovery sheet."));
    case Refusal::NoCamera:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "No camera was found. Nothing is lost: find the card by name or number. "
                                      "Plug the camera in, or choose another in Settings."));
    case Refusal::NoEndpoint:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "The server can't be reached. Everything is stored on this computer and "
                                      "goes there later. Check the internet connection."));
    case Refusal::WrongClock:
        return text(QT_TRANSLATE_NOOP("Refusal", "The clock of this computer is wrong. Nothing is lost. Set date, time "
                                                 "and time zone, then try again."));
    case Refusal::NeedsNewerMuhr:
        return text(QT_TRANSLATE_NOOP("Refusal", "This needs a newer Muhr. Nothing was changed, and nothing is lost. "
                                                 "Update Muhr, then try again."));
    case Refusal::NotHere:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "This can't be done on this computer. Nothing was changed. Do it on the "
                                      "server."));
    case Refusal::UnknownCode:
        return text(QT_TRANSLATE_NOOP("Refusal", "No such code is known here. Nothing was changed. Compare it with "
                                                 "what the customer shows."));
    case Refusal::NothingToPay:
        return text(QT_TRANSLATE_NOOP("Refusal", "This can't be paid with the card. Nothing was changed. Take the "
                                                 "payment in money."));
    case Refusal::CodeOver:
        return text(
            QT_TRANSLATE_NOOP("Refusal", "This code is over. Nothing was stored. Enter the purchase without it."));
    case Refusal::CodeUsed:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "This code was used before. Nothing was stored. Enter the purchase without it."));
    case Refusal::ChooseReward:
        return text(QT_TRANSLATE_NOOP("Refusal", "This code has several rewards. Nothing was stored. Let the customer "
                                                 "choose one."));
    case Refusal::RewardsWait:
        return text(QT_TRANSLATE_NOOP("Refusal",
                                      "Rewards wait on this card. Nothing was added. It can be stamped again "
                                      "when one of them is used."));
    case Refusal::TooMuchAtOnce:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is too much for one visit. Nothing was stored. Store a part of "
                                                 "it as another visit."));
    case Refusal::ThisDevice:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is the laptop you are working on. Nothing was changed. Take it "
                                                 "out of the shop on another laptop of an owner."));
    case Refusal::LastDevice:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is the only laptop of an owner. Nothing was changed. Connect "
                                                 "another one first."));
    case Refusal::DeviceRevoked:
        return text(QT_TRANSLATE_NOOP("Refusal", "This laptop was taken out of the shop. What was done on it is kept "
                                                 "and waits for the owner. Ask the owner to look at it."));
    case Refusal::StaffLeft:
        return text(QT_TRANSLATE_NOOP("Refusal", "Whoever did this had left the shop. It is kept and waits for the "
                                                 "owner. Ask the owner to look at it."));
    case Refusal::NeedsOwner:
        return text(QT_TRANSLATE_NOOP("Refusal", "This laptop is for the counter. Nothing was changed. An owner can do "
                                                 "it here with her password."));
    case Refusal::NoOwnerPassword:
        return text(QT_TRANSLATE_NOOP("Refusal", "No owner has a password for counter laptops yet. Nothing was "
                                                 "changed. An owner sets it on her own laptop, in Settings."));
    case Refusal::WrongPassword:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is not the password of an owner. Nothing was changed. Try "
                                                 "again."));
    case Refusal::TooManyTries:
        return text(QT_TRANSLATE_N_NOOP("Refusal", "The password was wrong too often. Nothing was changed. Try again "
                                                   "in %Ln minute(s)."));
    case Refusal::WrongPin:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is not the PIN. Nothing was changed. Try again."));
    case Refusal::LockedOut:
        return text(QT_TRANSLATE_N_NOOP("Refusal", "The PIN was wrong too often. Nothing was changed. Try again in %Ln "
                                                   "second(s)."));
    case Refusal::NoPin:
        return text(QT_TRANSLATE_NOOP("Refusal", "This person has no PIN yet. Nothing was changed. An owner sets one "
                                                 "on the page Team."));
    case Refusal::WeakPin:
        return text(QT_TRANSLATE_NOOP("Refusal", "This PIN is the first that anybody would try. Nothing was stored. "
                                                 "Take digits without an order, and no year."));
    case Refusal::LastOwner:
        return text(QT_TRANSLATE_NOOP("Refusal", "This is the only owner. Nothing was changed. Make somebody else an "
                                                 "owner first."));
    }
    return {};
}

bool isNotStored(Refusal refusal)
{
    switch (refusal) {
    case Refusal::StoreOpen:
    case Refusal::StoreNewer:
    case Refusal::StoreDamaged:
    case Refusal::DiskFull:
        return true;
    case Refusal::NotOurCard:
    case Refusal::OtherShop:
    case Refusal::RevokedCard:
    case Refusal::UnknownCustomer:
    case Refusal::TooSoon:
    case Refusal::NoReward:
    case Refusal::NeedsManager:
    case Refusal::AlreadyUndone:
    case Refusal::NothingToUndo:
    case Refusal::NotAllowed:
    case Refusal::PhoneTaken:
    case Refusal::BadValue:
    case Refusal::NoKey:
    case Refusal::NoCamera:
    case Refusal::NoEndpoint:
    case Refusal::WrongClock:
    case Refusal::NeedsNewerMuhr:
    case Refusal::NotHere:
    case Refusal::UnknownCode:
    case Refusal::NothingToPay:
    case Refusal::CodeOver:
    case Refusal::CodeUsed:
    case Refusal::ChooseReward:
    case Refusal::RewardsWait:
    case Refusal::TooMuchAtOnce:
    case Refusal::ThisDevice:
    case Refusal::LastDevice:
    case Refusal::DeviceRevoked:
    case Refusal::StaffLeft:
    case Refusal::NeedsOwner:
    case Refusal::NoOwnerPassword:
    case Refusal::WrongPassword:
    case Refusal::TooManyTries:
    case Refusal::WrongPin:
    case Refusal::LockedOut:
    case Refusal::NoPin:
    case Refusal::WeakPin:
    case Refusal::LastOwner:
        return false;
    }
    return false;
}

} // namespace muhr::words

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/grant_terms.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/referral_terms.h"
#include "core/loyalty/terms_check.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t highestPurchase = 100;
constexpr std::int64_t longestWait = 3'660;
constexpr std::int64_t mostFriends = 1'000'000;

Field further()
{
    Field rows =
        groupField("further", FieldKind::List, {"Rule", QT_TRANSLATE_NOOP("Rule", "More for further friends")},
                   {wholeField("from", {"Rule", QT_TRANSLATE_NOOP("Rule", "From which friend on")}, FieldUnit::None, 2,
                               mostFriends, std::nullopt),
                    groupField("gift", FieldKind::Record, {"Rule", QT_TRANSLATE_NOOP("Rule", "Gift")}, grantFields())});
    rows.lowest = 1;
    rows.highest = 20;
    return optional(rows);
}

} // namespace

std::vector<Field> referralFields()
{
    const base::SourceText noLimit{"Rule", QT_TRANSLATE_NOOP("Rule", "0: no limit.")};
    return {
        optional(groupField("advocate", FieldKind::Record,
                            {"Rule", QT_TRANSLATE_NOOP("Rule", "Whoever brings somebody gets")}, grantFields())),
        optional(groupField("friend", FieldKind::Record,
                            {"Rule", QT_TRANSLATE_NOOP("Rule", "Whoever was brought gets")}, grantFields())),
        choiceField("friend_at", {"Rule", QT_TRANSLATE_NOOP("Rule", "The one who was brought gets it with")},
                    "purchase",
                    {{"purchase", {"Rule", QT_TRANSLATE_NOOP("Rule", "the purchase")}},
                     {"joining", {"Rule", QT_TRANSLATE_NOOP("Rule", "joining")}}}),
        wholeField("nth", {"Rule", QT_TRANSLATE_NOOP("Rule", "Which purchase of the friend")}, FieldUnit::None, 1,
                   highestPurchase, 1,
                   {"Rule", QT_TRANSLATE_NOOP("Rule", "Only purchases that were paid and not brought back count.")}),
        moneyField("minimum_minor", {"Rule", QT_TRANSLATE_NOOP("Rule", "Smallest purchase that counts")}, 0, 0),
        wholeField("within_days", {"Rule", QT_TRANSLATE_NOOP("Rule", "At most so long after joining")}, FieldUnit::Days,
                   0, longestWait, 0, noLimit),
        wholeField("most_a_month", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most friends a month")}, FieldUnit::None, 0,
                   mostFriends, 0, noLimit),
        wholeField("most", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most friends of one customer")}, FieldUnit::None, 0,
                   mostFriends, 0, noLimit),
        wholeField("most_in_shop", {"Rule", QT_TRANSLATE_NOOP("Rule", "Most friends in the whole shop")},
                   FieldUnit::None, 0, mostFriends, 0, noLimit),
        further(),
        optional(wordField("last_day", {"Rule", QT_TRANSLATE_NOOP("Rule", "Last day")},
                           {"Rule", QT_TRANSLATE_NOOP("Rule", "Such as 2026-03-21.")}))};
}

namespace {

using base::SourceText;

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        if (!m_hasAdvocate && !m_hasFriend)
            wrong("advocate", {"Programme", QT_TRANSLATE_NOOP("Programme", "Say who gets something.")});
        if (m_hasAdvocate)
            checkGrant(m_terms.record("advocate"), GrantFor::Other, m_path + QStringLiteral(".advocate"), m_errors);
        if (m_hasFriend)
            checkGrant(m_terms.record("friend"), GrantFor::Own, m_path + QStringLiteral(".friend"), m_errors);
        const bool isAtJoining = m_terms.word("friend_at") == QLatin1String("joining");
        if (isAtJoining && !m_hasFriend)
            wrong("friend_at", {"Programme", QT_TRANSLATE_NOOP("Programme", "Whoever was brought gets nothing.")});
        if (isAtJoining && !m_hasAdvocate)
            purchaseTerms();
        if (!m_hasAdvocate)
            advocateTerms();
        caps();
        rows();
        if (m_terms.has("last_day") && !base::LocalDate::parse(m_terms.word("last_day")))
            wrong("last_day", {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no day, such as 2026-03-21.")},
                  {m_terms.word("last_day")});
    }

private:
    void purchaseTerms()
    {
        const SourceText dead{"Programme", QT_TRANSLATE_NOOP("Programme", "Nothing is given for a purchase.")};
        if (m_terms.whole("nth") != 1)
            wrong("nth", dead);
        for (const char *key : {"minimum_minor", "within_days", "most_in_shop"})
            if (m_terms.whole(key) != 0)
                wrong(key, dead);
    }
    void advocateTerms()
    {
        const SourceText dead{"Programme", QT_TRANSLATE_NOOP("Programme", "Whoever brings somebody gets nothing.")};
        for (const char *key : {"most_a_month", "most"})
            if (m_terms.whole(key) != 0)
                wrong(key, dead);
        if (m_terms.has("further"))
            wrong("further", dead);
    }
    void caps()
    {
        const std::int64_t aMonth = m_terms.whole("most_a_month");
        const std::int64_t most = m_terms.whole("most");
        const std::int64_t inShop = m_terms.whole("most_in_shop");
        if (most > 0 && aMonth >= most)
            wrong("most_a_month",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Nobody can bring so many: there is a smaller limit.")});
        if (inShop > 0 && most >= inShop)
            wrong("most",
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Nobody can bring so many: there is a smaller limit.")});
    }
    void rows()
    {
        const auto &rows = m_terms.list("further");
        const std::int64_t most = m_terms.whole("most");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString path = QStringLiteral(".further[%1]").arg(i);
            const std::int64_t from = rows[i].whole("from");
            if (i > 0 && from <= rows[i - 1].whole("from"))
                wrong(path + QStringLiteral(".from"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be more than in the row before.")});
            if (most > 0 && from > most)
                wrong(path + QStringLiteral(".from"),
                      {"Programme",
                       QT_TRANSLATE_NOOP("Programme", "Nobody can bring so many: there is a smaller limit.")});
            checkGrant(rows[i].record("gift"), GrantFor::Other, m_path + path + QStringLiteral(".gift"), m_errors);
        }
    }

    bool m_hasAdvocate = m_terms.has("advocate");
    bool m_hasFriend = m_terms.has("friend");
};

} // namespace

void checkReferral(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/named_goods.h"

#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::loyalty;

/// The counter offers the goods that a programme makes a difference of.
class NamedGoodsTest : public QObject
{
    Q_OBJECT
private slots:
    void goodsOfAllRulesAreNamedOnce()
    {
        const auto programme = Programme::parse(R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "UZS",
"zone": "Asia/Tashkent", "rules": [
{"id": "c1", "kind": "cashback", "terms": {"percent": 500, "except_items": ["phone", "card"], "pays": {}}},
{"id": "d1", "kind": "discount", "terms": {"title": {"en": "Tea day"}, "percent_hundredths": 1000, "goods": ["tea", "phone"],
 "weekdays": ["mon"]}}]})");
        if (!programme)
            for (const auto &error : programme.error())
                qWarning() << error.field << error.sentence.text;
        QVERIFY(programme.hasValue());
        QCOMPARE(namedGoods(*programme),
                 QStringList({QStringLiteral("phone"), QStringLiteral("card"), QStringLiteral("tea")}));
    }
    /// Whoever adds a list of words to a rule says here whether it names goods.
    void everyListOfWordsIsKnown()
    {
        int goods = 0;
        for (const Rule *rule : allRules())
            for (const Field &field : rule->fields)
                look(field, goods);
        QVERIFY(goods > 4);
    }

private:
    static void look(const Field &field, int &goods)
    {
        const QString key = QString::fromLatin1(field.key);
        if (field.kind == FieldKind::Words) {
            const bool isOther = QStringList({QStringLiteral("tiers"), QStringLiteral("pattern"),
                                              QStringLiteral("rewards"), QStringLiteral("weekdays")})
                                     .contains(key);
            QVERIFY2(namesGoods(key) != isOther, field.key);
            goods += namesGoods(key) ? 1 : 0;
        }
        for (const Field &inner : field.fields)
            look(inner, goods);
    }
};

MUHR_TEST(NamedGoodsTest, named_goods_test)
#include "named_goods_test.moc"

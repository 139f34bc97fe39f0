// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme.h"
#include "core/words/sample_shop.h"
#include "core/words/template.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using base::Language;

namespace {

QString errorsOf(const QJsonObject &programme)
{
    const auto parsed = loyalty::Programme::parse(QJsonDocument(programme).toJson(QJsonDocument::Compact));
    QStringList errors;
    if (!parsed) {
        for (const loyalty::ProgrammeError &error : parsed.error())
            errors << error.field + QStringLiteral(": ") + QString::fromUtf8(error.sentence.text);
    }
    return errors.join(u'\n');
}

} // namespace

/// What is compiled in can be published as it is.
class ProgrammesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTemplateIsAProgramme()
    {
        for (const words::Template &each : words::allTemplates()) {
            for (const Language language : base::allLanguages()) {
                const words::SampleShop &shop = words::sampleShop(language);
                QCOMPARE(errorsOf(words::programmeOf(each, shop.currency, shop.zone, language)), QString());
            }
        }
    }
    void everySampleIsAProgramme()
    {
        for (const Language language : base::allLanguages())
            QCOMPARE(errorsOf(words::sampleShop(language).programme), QString());
    }
};

MUHR_TEST(ProgrammesTest, programmes_test)
#include "programmes_test.moc"

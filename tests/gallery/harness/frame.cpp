// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/frame.h"

#include "tests/gallery/harness/sample_words.h"
#include "ui/kit/chip.h"
#include "ui/kit/nav_rail.h"
#include "ui/kit/search_field.h"
#include "ui/kit/status_chip.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QWidget>

namespace muhr::gallery {
namespace {

/// The bar with its hairline below.
class Bar : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), kit::tokens().surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), kit::tokens().line);
    }
};

/// The rail loses its words where the window is narrow.
class Window : public QWidget
{
public:
    kit::NavRail *rail = nullptr;

protected:
    void resizeEvent(QResizeEvent *) override { rail->setCollapsed(width() < kit::Tokens::collapseBelow); }
};

} // namespace

QString inLanguage(const char16_t *en, const char16_t *uz, const char16_t *kk, const char16_t *fa, const char16_t *az)
{
    switch (kit::currentLanguage()) {
    case base::Language::English:
        return QString::fromUtf16(en);
    case base::Language::Uzbek:
        return QString::fromUtf16(uz);
    case base::Language::Kazakh:
        return QString::fromUtf16(kk);
    case base::Language::Persian:
        return QString::fromUtf16(fa);
    case base::Language::Azerbaijani:
        return QString::fromUtf16(az);
    }
    Q_UNREACHABLE();
}

Frame makeFrame(const QString &place)
{
    using kit::Icon;
    const SampleWords &w = sampleWords();
    auto window = std::make_unique<Window>();
    auto *row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *rail = new kit::NavRail(window.get());
    window->rail = rail;
    rail->addPlace(QStringLiteral("counter"), Icon::Counter,
                   inLanguage(u"Counter", u"Kassa", u"Касса", u"صندوق", u"Kassa"));
    rail->addPlace(QStringLiteral("today"), Icon::Today, inLanguage(u"Today", u"Bugun", u"Бүгін", u"امروز", u"Bu gün"));
    rail->addPlace(QStringLiteral("customers"), Icon::Customers,
                   inLanguage(u"Customers", u"Mijozlar", u"Клиенттер", u"مشتریان", u"Müştərilər"));
    rail->addPlace(QStringLiteral("programme"), Icon::Programme,
                   inLanguage(u"Programme", u"Dastur", u"Бағдарлама", u"برنامه", u"Proqram"));
    rail->addPlace(QStringLiteral("campaigns"), Icon::Campaigns,
                   inLanguage(u"Campaigns", u"Kampaniyalar", u"Науқандар", u"کمپین‌ها", u"Kampaniyalar"));
    rail->addPlace(QStringLiteral("automations"), Icon::Automations,
                   inLanguage(u"Automations", u"Avtomatlar", u"Автоматтар", u"خودکارها", u"Avtomatlar"));
    rail->addPlace(QStringLiteral("vouchers"), Icon::Vouchers,
                   inLanguage(u"Vouchers and codes", u"Vaucherlar va kodlar", u"Ваучерлер мен кодтар", u"ووچر و کد",
                              u"Vauçerlər və kodlar"));
    rail->addPlace(QStringLiteral("posters"), Icon::Posters,
                   inLanguage(u"Posters and links", u"Poster va havolalar", u"Постерлер мен сілтемелер",
                              u"پوستر و لینک", u"Posterlər və linklər"));
    rail->addPlace(QStringLiteral("insights"), Icon::Insights,
                   inLanguage(u"Insights", u"Tahlil", u"Талдау", u"تحلیل", u"Təhlil"));
    rail->addPlace(QStringLiteral("team"), Icon::Team,
                   inLanguage(u"Team and branches", u"Jamoa va filiallar", u"Команда мен филиалдар",
                              u"تیم و شعبه‌ها", u"Komanda və filiallar"));
    rail->addPlace(QStringLiteral("integrations"), Icon::Integrations,
                   inLanguage(u"Integrations", u"Ulanishlar", u"Қосылымдар", u"اتصال‌ها", u"Qoşulmalar"));
    rail->addPlace(QStringLiteral("settings"), Icon::Settings,
                   inLanguage(u"Settings", u"Sozlamalar", u"Баптаулар", u"تنظیمات", u"Parametrlər"));
    rail->setCurrent(place);
    row->addWidget(rail);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    auto *bar = new Bar;
    bar->setFixedHeight(56);
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(24, 0, 24, 1);
    top->setSpacing(12);
    auto *shop = new kit::Chip(kit::ChipKind::Round, w.shop);
    shop->setAside(QStringLiteral("· ") + w.branch);
    auto *search = new kit::SearchField(
        inLanguage(u"Find a customer, page or action", u"Mijoz, sahifa yoki amal", u"Клиент, бет не әрекет",
                   u"جست‌وجوی مشتری، صفحه، کار", u"Müştəri, səhifə, əməl"));
    search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    search->setMaximumWidth(300);
    auto *saved = new kit::StatusChip;
    saved->setStatus(kit::Status::Good, inLanguage(u"Everything saved", u"Hammasi saqlandi", u"Бәрі сақталды",
                                                   u"همه‌چیز ذخیره شد", u"Hamısı saxlandı"));
    auto *staff = new kit::Chip(kit::ChipKind::Round, w.cashier);
    staff->setLeadingIcon(Icon::Person);
    staff->setPickable(true);
    top->addWidget(shop);
    top->addStretch(1);
    top->addWidget(search, 2);
    top->addWidget(saved);
    top->addWidget(staff);
    column->addWidget(bar);
    auto *page = new QWidget;
    column->addWidget(page, 1);
    return {std::move(window), page};
}

} // namespace muhr::gallery

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_page.h"

#include "ui/customers/customer_delegate.h"
#include "ui/customers/customer_model.h"
#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/page.h"
#include "ui/kit/search_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>

namespace muhr::customers {
namespace {

constexpr std::chrono::milliseconds typingPause{120};
constexpr report::CustomerOrder orders[] = {report::CustomerOrder::LastVisit, report::CustomerOrder::Name,
                                            report::CustomerOrder::Visits, report::CustomerOrder::Joined};

} // namespace

CustomerListPage::CustomerListPage(CustomerModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_page = new kit::Page(kit::Page::Body::Still, this);
    whole->addWidget(m_page);
    m_search = new kit::SearchField({}, this);
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_order = new QComboBox(this);
    m_order->setObjectName(QStringLiteral("customerOrder"));
    for (std::size_t i = 0; i < std::size(orders); ++i)
        m_order->addItem({});
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    m_page->body()->addLayout(row);

    m_stack = new QStackedWidget(this);
    auto *panel = new kit::CardPanel(kit::PanelKind::Surface, m_stack);
    panel->body()->setContentsMargins(8, 8, 8, 8);
    panel->body()->setSpacing(4);
    m_count = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, panel);
    m_count->setObjectName(QStringLiteral("customerCount"));
    m_list = new QListView(panel);
    m_list->setObjectName(QStringLiteral("customerList"));
    m_delegate = new CustomerDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *counted = new QHBoxLayout;
    counted->setContentsMargins(14, 8, 14, 4);
    counted->addWidget(m_count);
    panel->body()->addLayout(counted);
    panel->body()->addWidget(m_list, 1);
    m_empty = new kit::EmptyState(kit::Icon::Customers, {}, m_stack);
    m_empty->setObjectName(QStringLiteral("noCustomers"));
    m_new = m_empty->setAction({});
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_nobody = new kit::EmptyState(kit::Icon::Search, {}, m_stack);
    m_nobody->setObjectName(QStringLiteral("nobodyFound"));
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nobody);
    m_page->body()->addWidget(m_stack, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CustomerListPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_opensFirst = false;
        m_pause.start();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, &CustomerListPage::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_new, &QAbstractButton::clicked, this, &CustomerListPage::newCustomerWanted);
    connect(&m_model, &CustomerModel::answered, this, [this] {
        render();
        if (m_opensFirst && !m_pause.isActive())
            openFirst();
    });
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    render();
}

void CustomerListPage::setZone(const QString &zone)
{
    m_delegate->setZone(zone);
}

void CustomerListPage::ask()
{
    m_model.ask(m_search->text(), orders[std::size_t(std::max(0, m_order->currentIndex()))]);
    m_list->scrollToTop();
}

void CustomerListPage::choose(int row)
{
    if (const report::CustomerRow *found = m_model.row(row))
        emit chosen(found->customer);
}

/// Once the list answers what is typed: until then its first is that of the letters before.
void CustomerListPage::openFirst()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
    m_opensFirst = m_model.isAsking();
    if (!m_opensFirst)
        choose(0);
}

/// From the field, arrows go into the list and Return opens the first.
bool CustomerListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && m_model.total() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model.index(0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openFirst();
        return true;
    }
    return false;
}

void CustomerListPage::render()
{
    m_page->setTitle(tr("Customers"));
    m_search->setPlaceholderText(tr("Name, phone, card number or mail"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_order->setAccessibleName(tr("Order"));
    m_order->setItemText(0, tr("Last visit first"));
    m_order->setItemText(1, tr("By name"));
    m_order->setItemText(2, tr("Most visits first"));
    m_order->setItemText(3, tr("Newest first"));

    m_empty->setSentence(tr("Nobody has a card yet."));
    m_empty->setHint(tr("A card needs no name: at the counter one key gives the first."));
    m_new->setText(tr("Give the first card"));
    const auto &suggestions = m_model.suggestions();
    m_nobody->setSentence(tr("Nobody is called that here."));
    m_nobody->setHint(suggestions.empty()
                          ? tr("A few letters are enough, in any script; so are the last digits of a phone.")
                          : tr("Did you mean %1?").arg(suggestions.front()));
    m_count->setText(tr("%Ln customers", nullptr, static_cast<int>(m_model.total())));

    const bool isAsking = !m_search->text().trimmed().isEmpty();
    const bool isEmpty = m_model.isAnswered() && m_model.total() == 0;
    m_stack->setCurrentIndex(!isEmpty ? 0 : isAsking ? 2 : 1);
    m_count->setVisible(m_model.isAnswered());
    const bool teaches = isEmpty && !isAsking;
    m_search->setVisible(!teaches);
    m_order->setVisible(!teaches);
}

void CustomerListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

} // namespace muhr::customers

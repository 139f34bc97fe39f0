// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_screen.h"

#include "ui/customers/customer_card_page.h"
#include "ui/customers/customer_list_page.h"
#include "ui/customers/customer_model.h"

#include <QPointer>

namespace muhr::customers {

CustomersScreen::CustomersScreen(CustomerModel &model, CustomerPresenter &presenter, report::Desk &report,
                                 QWidget *parent)
    : QStackedWidget(parent), m_model(model), m_presenter(presenter), m_report(report)
{
    m_list = new CustomerListPage(model, this);
    m_card = new CustomerCardPage(presenter, this);
    addWidget(m_list);
    addWidget(m_card);
    connect(m_list, &CustomerListPage::chosen, this, &CustomersScreen::openCustomer);
    connect(m_list, &CustomerListPage::newCustomerWanted, this, &CustomersScreen::newCustomerWanted);
    connect(m_card, &CustomerCardPage::disputesWanted, this, &CustomersScreen::disputesWanted);
    connect(m_card, &CustomerCardPage::leaveWanted, this, &CustomersScreen::showList);
    connect(&presenter, &CustomerPresenter::acted, &model, &CustomerModel::refresh);
    connect(&presenter, &CustomerPresenter::erased, this, &CustomersScreen::showList);
    setFocusProxy(m_list);
    m_report.shop([list = QPointer(m_list)](const auto &facts) {
        if (list && facts)
            list->setZone(facts->zone);
    });
}

void CustomersScreen::openCustomer(const base::CustomerId &customer)
{
    m_presenter.open(customer);
    setCurrentWidget(m_card);
    m_card->setFocus(Qt::OtherFocusReason);
}

void CustomersScreen::showList()
{
    m_model.refresh();
    setCurrentWidget(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
}

/// What happened at the counter meanwhile is in it.
void CustomersScreen::showEvent(QShowEvent *event)
{
    m_model.refresh();
    m_presenter.refresh();
    QStackedWidget::showEvent(event);
}

} // namespace muhr::customers

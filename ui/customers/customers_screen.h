// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_presenter.h"

#include <QStackedWidget>

namespace muhr::customers {

class CustomerCardPage;
class CustomerListPage;
class CustomerModel;

/// Everybody, and the page of one.
class CustomersScreen : public QStackedWidget
{
    Q_OBJECT
public:
    CustomersScreen(CustomerModel &model, CustomerPresenter &presenter, report::Desk &report,
                    QWidget *parent = nullptr);
    void openCustomer(const base::CustomerId &customer);

signals:
    void newCustomerWanted();
    /// The page of what an owner has to look at.
    void disputesWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showList();

    CustomerModel &m_model;
    CustomerPresenter &m_presenter;
    report::Desk &m_report;
    CustomerListPage *m_list;
    CustomerCardPage *m_card;
};

} // namespace muhr::customers

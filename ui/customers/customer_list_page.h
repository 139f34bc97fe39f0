// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/customer_list.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace muhr::kit {
class Button;
class EmptyState;
class Label;
class Page;
class SearchField;
} // namespace muhr::kit

namespace muhr::customers {

class CustomerDelegate;
class CustomerModel;

/// Everybody with a card: found in any script, sorted four ways.
class CustomerListPage : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerListPage(CustomerModel &model, QWidget *parent = nullptr);
    void setZone(const QString &zone);

signals:
    void chosen(const muhr::base::CustomerId &customer);
    /// From the page that teaches.
    void newCustomerWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void ask();
    void choose(int row);
    void openFirst();
    bool eventFilter(QObject *watched, QEvent *event) override;

    CustomerModel &m_model;
    CustomerDelegate *m_delegate;
    kit::Page *m_page;
    kit::SearchField *m_search;
    QComboBox *m_order;
    QStackedWidget *m_stack;
    QListView *m_list;
    kit::Label *m_count;
    kit::EmptyState *m_empty;
    kit::EmptyState *m_nobody;
    kit::Button *m_new;
    /// A pause in typing is asked about, not each letter.
    QTimer m_pause;
    bool m_opensFirst = false;
};

} // namespace muhr::customers

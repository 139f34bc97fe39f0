// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QShortcut;

namespace muhr::kit {

/// A line to search in, with the key that leads to it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    /// The key puts the cursor here, from anywhere in the window.
    void setKey(const QKeySequence &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    QKeySequence m_key;
    QShortcut *m_shortcut = nullptr;
};

} // namespace muhr::kit

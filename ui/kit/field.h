// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace muhr::kit {

class Label;

/// A line to fill in, its name above and what is wrong with it below.
class Field : public QWidget
{
    Q_OBJECT
public:
    explicit Field(const QString &name, QWidget *parent = nullptr);
    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void setName(const QString &name);
    /// A short word on what to write here; hidden while there is an error.
    void setHint(const QString &hint);
    /// Empty takes it away.
    void setError(const QString &error);
    /// Phone numbers, codes and addresses read from left to right in every language.
    void setReadsForward(bool forward);

private:
    void showLine();
    Label *m_name;
    QLineEdit *m_edit;
    Label *m_line;
    QString m_hint;
    QString m_error;
};

} // namespace muhr::kit

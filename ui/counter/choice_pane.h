// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace muhr::kit {
class Button;
class Label;
} // namespace muhr::kit

namespace muhr::counter {

/// A question with a few big answers, picked by hand or by the keys 1, 2, 3 …, which pickByDigit() takes.
class ChoicePane : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicePane(QWidget *parent = nullptr);
    void setQuestion(const QString &question, const QString &leave);
    /// Kept while they are the same, so that the focus stays.
    void setAnswers(const QStringList &answers);
    void start();
    /// `typed` is a digit of any script. False where there is no such answer.
    bool pickByDigit(const QString &typed);

signals:
    void picked(int index);
    void left();

private:
    kit::Label *m_question;
    QVBoxLayout *m_column;
    std::vector<kit::Button *> m_answers;
    kit::Button *m_leave;
};

} // namespace muhr::counter

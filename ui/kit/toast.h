// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <chrono>

class QAbstractButton;
class QVariantAnimation;
class QPropertyAnimation;

namespace muhr::kit {

/// Says what was just done and lets it be undone while its ring runs down. Lies over its host at the lower edge,
/// drawn in the other theme; one at a time.
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *host);

    /// Shows the words; with an action also its key and a ring for the time it can still be done. Replaces
    /// what was shown. The key is only drawn; the screen owns it, since it works without a toast too.
    void say(const QString &words, std::chrono::milliseconds stays);
    void offer(const QString &words, const QString &action, const QKeySequence &key, std::chrono::milliseconds stays);
    void dismiss();
    /// What is left of the time, 1 to 0.
    double remaining() const;

    QSize sizeHint() const override;

signals:
    void acted();
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(std::chrono::milliseconds stays);
    QRectF ringBox() const;
    void place();
    void act();
    QRectF actionBox() const;
    QString actionWords() const;

    QString m_words;
    QString m_action;
    QKeySequence m_key;
    QAbstractButton *m_press;
    QVariantAnimation *m_countdown;
    QPropertyAnimation *m_slide;
};

} // namespace muhr::kit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QLabel>

#include <vector>

class QTextLayout;

namespace muhr::kit {

/// What a text means for its colour.
enum class Tone { Ink, Soft, Firuza, Gold, Good, Care, Stop };

QColor toneColour(const Tokens &t, Tone tone);

/// A text of the window in one of the sizes of type, with the line height of its language. Wraps when told to; where it
/// doesn't, and has too little room, it ends in "…" and carries the whole text as its tooltip.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, Type type = Type::Body, Tone tone = Tone::Ink, QWidget *parent = nullptr);

    void setType(Type type);
    void setTone(Tone tone);
    Type type() const { return m_type; }
    Tone tone() const { return m_tone; }

    /// A sentence with `<b>…</b>` around what counts: that part is bold and in ink, the rest in the label's tone.
    void setSentence(const QString &sentence);
    /// Text that may be shortened at its end, such as a name in a row; others ask for all their width.
    void setElided(bool elided);
    bool isElided() const { return m_elided; }
    /// Struck through: it was taken back.
    void setStruck(bool struck);
    /// A number, code or phone number that reads from left to right in every language.
    void setReadsForward(bool forward);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Bold
    {
        int start;
        int length;
    };
    QSizeF layOut(QTextLayout &layout, double width, const QString &text) const;
    double linePitch() const;
    void refreshTooltip();

    Type m_type = Type::Body;
    Tone m_tone = Tone::Ink;
    std::vector<Bold> m_bold;
    bool m_elided = false;
    bool m_readsForward = false;
    bool m_struck = false;
    bool m_ownTooltip = false;
};

} // namespace muhr::kit

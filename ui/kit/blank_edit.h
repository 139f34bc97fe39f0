// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace muhr::kit {

/// What may stand in a blank.
struct Blank
{
    enum class Kind { Text, Number, Choice };
    Kind kind = Kind::Text;
    QString value; ///< a number in Latin digits, the id of a choice
    int lowest = 0;
    int highest = 999;
    std::vector<std::pair<QString, QString>> choices; ///< id and words
    QString name;                                     ///< what it is, for the screen reader
};

/// A sentence with blanks to fill: "After [6] visits, [a free coffee]." Blanks are %1, %2 … in the sentence.
class BlankEdit : public QWidget
{
    Q_OBJECT
public:
    explicit BlankEdit(QWidget *parent = nullptr);
    /// Reading or Section; the blanks are bold in the same size.
    void setType(Type type);
    void setSentence(const QString &sentence, const std::vector<Blank> &blanks);
    void setValue(int blank, const QString &value);
    QString value(int blank) const;
    /// The field of a blank, to be focused or marked as wrong.
    QWidget *blank(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Blanks count from 0.
    void valueChanged(int blank, const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Piece
    {
        QString words; ///< drawn text, or empty where a blank stands
        int blank = -1;
        bool spaceBefore = false;
        QRect box;
    };
    void cut();
    void take(int index, const QString &text);
    int spaceWidth() const;
    int lineHeight() const;
    int arrange(int width, bool move);
    int widthOf(const Piece &piece) const;
    QFont words(bool bold) const;

    Type m_type;
    QString m_sentence;
    std::vector<Blank> m_blanks;
    std::vector<QWidget *> m_fields;
    std::vector<Piece> m_pieces;
};

} // namespace muhr::kit

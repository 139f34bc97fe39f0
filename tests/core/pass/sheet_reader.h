// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/qr_reader.h"
#include "tests/core/pass/outside_program.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <span>

namespace muhr::tests {

/// What our own scanner reads in a picture.
inline QStringList codesIn(const QImage &image)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    const std::span bytes(gray.constBits(), static_cast<std::size_t>(gray.sizeInBytes()));
    const auto frame =
        scan::GrayFrame::view(bytes, {gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine()), 1});
    return frame ? scan::QrReader().read(*frame) : QStringList();
}

/// A drawing as it shows on a white screen.
inline QImage drawnSvg(const QByteArray &svg, int width)
{
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(width, static_cast<int>(width * size.height() / size.width()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// A PDF in a folder of its own, looked at by Poppler.
class PdfReader
{
public:
    explicit PdfReader(const QByteArray &pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("sheet.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("no room for a test file");
    }

    QImage page(int dotsPerInch) const
    {
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                                         QString::number(dotsPerInch), name(), QStringLiteral("page")});
        return QImage(m_folder.filePath(QStringLiteral("page.png")));
    }
    QByteArray text() const { return run(QStringLiteral("pdftotext"), {name(), QStringLiteral("-")}); }
    QByteArray info() const { return run(QStringLiteral("pdfinfo"), {name()}); }
    /// One line a font; none may be left to the reader's machine.
    bool hasAllFontsInside() const
    {
        const auto lines = run(QStringLiteral("pdffonts"), {name()}).trimmed().split('\n');
        for (qsizetype i = 2; i < lines.size(); ++i) {
            // name, type, encoding, then emb sub uni and the object's two numbers
            const auto words = lines[i].simplified().split(' ');
            if (words.size() < 6 || words[words.size() - 5] != "yes")
                return false;
        }
        return lines.size() > 2;
    }

private:
    static QString name() { return QStringLiteral("sheet.pdf"); }
    QByteArray run(const QString &program, const QStringList &arguments) const
    {
        const auto result = OutsideProgram::run(program, arguments, m_folder.path());
        return result.exitCode == 0 ? result.output : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace muhr::tests

// SPDX-License-Identifier: GPL-3.0-or-later
// gallery [--scene NAME] [--language L] [--theme light|dark] [--size WxH] [FOLDER]
// Renders every scene in every language, theme and size to FOLDER/<scene>/<language>-<theme>-<size>.png.
#include "tests/gallery/harness/dress.h"
#include "tests/gallery/harness/scene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace muhr;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("scene"), QStringLiteral("Only scenes whose name begins so."), QStringLiteral("name")},
         {QStringLiteral("language"), QStringLiteral("en, uz, kk, fa or az."), QStringLiteral("code")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("theme")},
         {QStringLiteral("size"), QStringLiteral("1280x800 or 1024x768."), QStringLiteral("size")}});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addHelpOption();
    parser.process(application);
    const auto arguments = parser.positionalArguments();
    const QDir folder(arguments.isEmpty() ? QStringLiteral(MUHR_GALLERY_FOLDER) : arguments.first());

    const auto wanted = [&parser](const char *option, const QString &value) {
        const QString given = parser.value(QString::fromLatin1(option));
        return given.isEmpty() || value == given;
    };
    int written = 0;
    for (const base::Language language : base::allLanguages()) {
        if (!wanted("language", base::languageCode(language)))
            continue;
        for (const kit::Theme theme : {kit::Theme::Light, kit::Theme::Dark}) {
            const QString themeName = theme == kit::Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            if (!wanted("theme", themeName))
                continue;
            gallery::dress(language, theme);
            for (const gallery::Scene *scene : gallery::allScenes()) {
                const QString name = QString::fromLatin1(scene->name);
                if (!name.startsWith(parser.value(QStringLiteral("scene"))))
                    continue;
                for (const QSize size : gallery::sizes) {
                    const QString sizeName = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
                    if (!wanted("size", sizeName))
                        continue;
                    const auto window = gallery::stage(*scene, size);
                    const QString file = folder.filePath(
                        QStringLiteral("%1/%2-%3-%4.png").arg(name, base::languageCode(language), themeName, sizeName));
                    if (!folder.mkpath(name) || !window->grab().save(file)) {
                        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
                        return 1;
                    }
                    ++written;
                }
            }
        }
    }
    std::printf("%d pictures in %s\n", written, qPrintable(folder.absolutePath()));
    return written > 0 ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_gate.h"
#include "tests/support/phone_picture.h"
#include "tests/support/phone_trials.h"
#include "tests/support/test_main.h"
#include "tests/ui/camera/media_session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muhr;

class CameraTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        tests::PhoneShot shot;
        shot.text = tests::trialText(1);
        QVERIFY(tests::phonePicture(shot).save(m_picture));
        // Not skipped: a counter without a tested camera is not tested.
        const auto trouble = m_session.start();
        QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));
    }
    void init() { m_lines.clear(); }
    void cleanup()
    {
        m_child.reset();
        m_session.pullOutCamera();
    }
    void cleanupTestCase() { m_child.reset(); }

    void withoutACameraItSaysSo()
    {
        watch(QStringLiteral("device:no such camera"));
        QVERIFY2(hears(QStringLiteral("state no_camera")), qPrintable(m_lines.join(QLatin1Char('\n'))));
        QCOMPARE(m_lines, QStringList({QStringLiteral("state looking "), QStringLiteral("state no_camera ")}));
    }
    void aCameraIsReadAndPulledOutAndTakenUpAgain()
    {
        watch(QStringLiteral("device:0"));
        QVERIFY(hears(QStringLiteral("state no_camera")));
        m_session.plugInCamera(m_picture);
        QVERIFY2(hears(QStringLiteral("state running Counter")), qPrintable(m_lines.join(QLatin1Char('\n'))));
        QVERIFY(hears(QStringLiteral("code ") + tests::trialText(1)));

        m_session.pullOutCamera();
        QVERIFY2(hears(QStringLiteral("state pulled_out Counter")), qPrintable(m_lines.join(QLatin1Char('\n'))));
        QCOMPARE(m_child->state(), QProcess::Running);

        // Longer than the pause of the scan gate: a camera that only flickers is no second scan.
        QTest::qWait(int(scan::ScanGate::usualPause.count()) + 200);
        m_lines.clear();
        m_session.plugInCamera(m_picture);
        QVERIFY2(hears(QStringLiteral("state running Counter")), qPrintable(m_lines.join(QLatin1Char('\n'))));
        QVERIFY(hears(QStringLiteral("code ") + tests::trialText(1)));
        QCOMPARE(m_child->state(), QProcess::Running);
    }

private:
    struct Kill
    {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished(3'000);
            delete process;
        }
    };

    void watch(const QString &source)
    {
        m_child.reset(new QProcess);
        m_child->setProcessEnvironment(m_session.environment());
        m_child->setStandardErrorFile(m_folder.filePath(QStringLiteral("child.log")), QIODevice::Append);
        m_child->start(QStringLiteral(MUHR_CAMERA_CHILD), {source});
        QVERIFY(m_child->waitForStarted());
    }
    bool hears(const QString &beginning)
    {
        return QTest::qWaitFor(
            [&] {
                while (m_child->canReadLine())
                    m_lines.append(QString::fromUtf8(m_child->readLine().chopped(1)));
                return std::any_of(m_lines.cbegin(), m_lines.cend(),
                                   [&](const QString &line) { return line.startsWith(beginning); });
            },
            30'000);
    }

    QTemporaryDir m_folder;
    QString m_picture = m_folder.filePath(QStringLiteral("phone.png"));
    tests::MediaSession m_session;
    std::unique_ptr<QProcess, Kill> m_child;
    QStringList m_lines;
};

MUHR_TEST(CameraTest, camera_test)
#include "camera_test.moc"

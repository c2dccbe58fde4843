// SPDX-License-Identifier: MIT
// The program as a whole, where something is missing that every desktop has, or where it is killed.
#include "tests/support/scratch.h"
#include "widgets/kept_file.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <cstring>

using namespace stratamap::testing;
using namespace stratamap::ui;

namespace {

constexpr const char* writing = "write-forever";  // this program, for another purpose

const QString sample = QStringLiteral(STRATAMAP_SOURCE_DIR "/resources/sample/today.qcow2");

/// The window of a user of its own.
class Program {
public:
    explicit Program(const Scratch& home, const QMap<QString, QString>& variables = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
            environment.insert(QLatin1String(name), QString::fromStdString(home / "."));
        }
        for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
            environment.insert(variable.key(), variable.value());
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(qEnvironmentVariable("STRATAMAP_PROGRAM"), {sample});
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Still there after that time, as a window is.
    bool lasts(int milliseconds) { return m_process.waitForStarted() && !m_process.waitForFinished(milliseconds); }

    QString said() { return QString::fromUtf8(m_process.readAll()); }

private:
    QProcess m_process;
};

}  // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWhere_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing is missing") << QString() << QString();
        QTest::newRow("there are no fonts") << QStringLiteral("FONTCONFIG_FILE") << QStringLiteral("/dev/null");
        QTest::newRow("the home is not there") << QStringLiteral("HOME") << QStringLiteral("/nonexistent");
        QTest::newRow("settings cannot be written") << QStringLiteral("XDG_CONFIG_HOME") << QStringLiteral("/proc");
        QTest::newRow("the locale is none") << QStringLiteral("LC_ALL") << QStringLiteral("xx_YY.nothing");
    }
    void startsWhere()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const Scratch home("program");
        QMap<QString, QString> variables;
        if (!variable.isEmpty()) {
            variables.insert(variable, value);
        }
        Program program(home, variables);
        QVERIFY2(program.lasts(700), qPrintable(program.said()));
    }

    /// What the user keeps (bookmarks, sessions) is the old or the new, whenever the process dies.
    void killedWhileItWrites()
    {
        const Scratch folder("program");
        const QString path = QString::fromStdString(folder / "kept.json");
        for (int death = 0; death < 20; ++death) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QLatin1String(writing), path});
            QVERIFY(writer.waitForStarted());
            QTRY_VERIFY(QFile::exists(path));
            QTest::qSleep(3 * death);
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QFile kept(path);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            const QByteArray found = kept.readAll();
            QVERIFY2(found.size() > 1 && found == QByteArray(found.size(), found.front()), qPrintable(path));
            QVERIFY(kept.remove());
        }
    }
};

namespace {

/// Writes one letter many times, then the next one, until it is killed.
int writeForever(const QString& path)
{
    for (char letter = 'a';; letter = static_cast<char>(letter == 'z' ? 'a' : letter + 1)) {
        KeptFile::leave(path, QByteArray(200000 + letter * 1000, letter));
        if (!KeptFile::flush(path)) {
            return EXIT_FAILURE;
        }
    }
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], writing) == 0) {
        return writeForever(QString::fromLocal8Bit(argv[2]));
    }
    QCoreApplication application(argc, argv);
    ProgramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "program_test.moc"

// SPDX-License-Identifier: MIT
// Bookmarks: set, named, removed and brought back; kept for each image, also in spite of broken files and folders.
#include "widgets/bookmarks.h"

#include "tests/widgets/sample_survey.h"
#include "widgets/workers.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stratamap;
using namespace stratamap::ui;
using stratamap::testing::sampleSurvey;

namespace {

const QString runs = QStringLiteral("4d0 2z1 1.1 4d2");

struct Fixture {
    explicit Fixture(const QString& folder) : bookmarks(viewpoint, folder)
    {
        bookmarks.resize(600, 300);
        bookmarks.show();
    }
    QTableView* view() const { return bookmarks.findChild<QTableView*>(); }
    QStringList names() const
    {
        QStringList names;
        for (const Bookmark& mark : bookmarks.list()) {
            names += mark.name;
        }
        return names;
    }
    QString said() const { return bookmarks.findChild<QLabel*>()->text(); }
    void add(Range range)
    {
        viewpoint.select(range);
        bookmarks.addHere();
    }

    Viewpoint viewpoint;
    Bookmarks bookmarks;
};

void settle()
{
    QVERIFY(waitForWorkers(10000));
    QCoreApplication::processEvents();
    QVERIFY(waitForWorkers(10000));
    QCoreApplication::processEvents();
}

}  // namespace

class BookmarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_folder = m_scratch->filePath(QStringLiteral("bookmarks"));
    }
    void cleanup() { settle(); }

    void marksTheSelectionOrElseTheCell()
    {
        Fixture list(m_folder);
        list.bookmarks.addHere();  // there is no disk yet
        QVERIFY(list.bookmarks.list().empty());
        list.viewpoint.setSurvey(sampleSurvey(runs));
        list.add({65536, 4096});
        list.viewpoint.select(std::nullopt);
        list.viewpoint.setCursor(513);
        list.bookmarks.addHere();
        list.bookmarks.addHere();  // is there already
        QCOMPARE(list.bookmarks.list().size(), std::size_t{2});
        QVERIFY(list.bookmarks.list()[0].guest == (Range{512, 512}));
        QVERIFY(list.bookmarks.list()[1].guest == (Range{65536, 4096}));
        QCOMPARE(list.viewpoint.marks().size(), std::size_t{2});
        QVERIFY(list.viewpoint.marks()[1].guest == (Range{65536, 4096}));
        QCOMPARE(list.viewpoint.marks()[1].text, QStringLiteral("Bookmark 1"));
    }

    void keys()
    {
        Fixture list(m_folder);
        const QAbstractItemModelTester tester(&list.bookmarks.model());
        list.viewpoint.setSurvey(sampleSurvey(runs));
        list.add({0, 512});
        list.add({4096, 512});
        list.add({8192, 512});
        QSignalSpy shown(&list.viewpoint, &Viewpoint::shown);
        list.view()->setCurrentIndex(list.bookmarks.model().index(1, BookmarkModel::name));
        QTest::keyClick(list.view(), Qt::Key_Return);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(list.viewpoint.cursor(), u64{4096});

        list.view()->selectAll();
        list.view()->selectionModel()->select(list.bookmarks.model().index(1, 0),
                                              QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QTest::keyClick(list.view(), Qt::Key_Delete);
        QCOMPARE(list.names(), QStringList{QStringLiteral("Bookmark 2")});
        QCOMPARE(list.viewpoint.marks().size(), std::size_t{1});
        QTest::keyClick(list.view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list.names().size(), 3);
        QCOMPARE(list.names().first(), QStringLiteral("Bookmark 1"));

        list.view()->setCurrentIndex(list.bookmarks.model().index(0, 0));
        QTest::keyClick(list.view(), Qt::Key_F2);
        auto* editor = list.view()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("boot"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(list.names().first(), QStringLiteral("boot"));
        QCOMPARE(list.viewpoint.marks().front().text, QStringLiteral("boot"));
    }

    void keptForEachImageAndSize()
    {
        {
            Fixture list(m_folder);
            list.viewpoint.setSurvey(sampleSurvey(runs));
            settle();
            list.add({4096, 512});
            list.bookmarks.model().setData(list.bookmarks.model().index(0, BookmarkModel::note),
                                           QStringLiteral("<b>look</b>"));
        }
        settle();
        Fixture list(m_folder);
        list.viewpoint.setSurvey(sampleSurvey(runs));
        QTRY_COMPARE(list.bookmarks.list().size(), std::size_t{1});
        QCOMPARE(list.bookmarks.list().front(),
                 (Bookmark{{4096, 512}, QStringLiteral("Bookmark 1"), QStringLiteral("<b>look</b>")}));
        QCOMPARE(list.viewpoint.marks().size(), std::size_t{1});
        list.viewpoint.setSurvey(sampleSurvey(QStringLiteral("4d0")));  // another size
        settle();
        QVERIFY(list.bookmarks.list().empty());
        QVERIFY(list.viewpoint.marks().empty());
    }

    void closedBeforeItIsKnownWhereTo()
    {
        for (const bool at_once : {true, false}) {
            m_folder = m_scratch->filePath(at_once ? QStringLiteral("at once") : QStringLiteral("later"));
            {
                Fixture list(m_folder);
                list.viewpoint.setSurvey(sampleSurvey(runs));
                list.add({0, 4096});  // its worker has no chance to bring the answer
                list.viewpoint.setSurvey(nullptr);
                QVERIFY(list.bookmarks.list().empty());
                if (at_once) {
                    list.viewpoint.setSurvey(sampleSurvey(runs));
                    settle();
                    QCOMPARE(list.names().size(), 1);
                    list.add({8192, 4096});
                }
            }
            settle();
            Fixture again(m_folder);
            again.viewpoint.setSurvey(sampleSurvey(runs));
            settle();
            QCOMPARE(again.names().size(), at_once ? 2 : 1);
            again.bookmarks.restore();
        }
    }

    void twoWindowsOfOneImage()
    {
        Fixture one(m_folder);
        one.viewpoint.setSurvey(sampleSurvey(runs));
        settle();
        one.add({0, 4096});
        Fixture other(m_folder);
        other.viewpoint.setSurvey(sampleSurvey(runs));
        settle();  // the file need not be written for that
        QCOMPARE(other.names(), one.names());
        other.add({65536, 4096});
        QCOMPARE(one.names().size(), 2);
        QCOMPARE(one.viewpoint.marks().size(), std::size_t{2});
        one.view()->selectRow(0);
        one.bookmarks.removeSelected();
        QCOMPARE(other.names(), one.names());
        settle();
        Fixture later(m_folder);
        later.viewpoint.setSurvey(sampleSurvey(runs));
        settle();
        QCOMPARE(later.names(), one.names());
        QCOMPARE(later.names().size(), 1);
    }

    void mappedAgain()
    {
        Fixture list(m_folder);
        list.viewpoint.setSurvey(sampleSurvey(runs));
        list.add({4096, 512});
        list.viewpoint.setSurvey(sampleSurvey(runs));  // another chain
        QCOMPARE(list.bookmarks.list().size(), std::size_t{1});
        QCOMPARE(list.viewpoint.marks().size(), std::size_t{1});
    }

    void corruptFiles_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(5000, '\xfe');
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"bookmarks\":[{\"offset\":\"1");
        QTest::newRow("another shape") << QByteArray("{\"version\":1,\"bookmarks\":{}}");
        QTest::newRow("deep") << QByteArray(100000, '[');
    }
    void corruptFiles()
    {
        QFETCH(QByteArray, contents);
        const QString file = m_folder + QLatin1Char('/') +
                             bookmarkFileName(QStringLiteral("/images/layer0.qcow2"), 11 * testing::sample_cluster);
        QVERIFY(QDir().mkpath(m_folder));
        QFile broken(file);
        QVERIFY(broken.open(QFile::WriteOnly) && broken.write(contents) == contents.size());
        broken.close();
        Fixture list(m_folder);
        list.viewpoint.setSurvey(sampleSurvey(runs));
        QTRY_VERIFY(!list.said().isEmpty());
        QVERIFY(list.bookmarks.list().empty());
        QVERIFY(QFile::exists(file + QStringLiteral(".unreadable")));
        list.add({0, 512});
        settle();
        QVERIFY(QFile::exists(file));
    }

    void senselessBookmarksAreLeftOut()
    {
        const QByteArray json =
            "{\"version\":1,\"bookmarks\":[7,{},{\"offset\":\"-1\",\"length\":\"5\"},{\"offset\":\"4096\","
            "\"length\":\"18446744073709551615\",\"name\":[]},{\"offset\":\"99999999\",\"length\":\"1\"},"
            "{\"offset\":\"0\",\"length\":\"0\"}]}";
        const auto list = bookmarksFromJson(json, 65536);
        QVERIFY(list);
        QCOMPARE(list->size(), std::size_t{1});
        QVERIFY(list->front().guest == (Range{4096, 61440}));

        BookmarkList many;
        for (u64 i = 0; i < 2 * most_bookmarks; ++i) {
            many.push_back({{i, 1}, QString(1000, QLatin1Char('x')), {}});
        }
        const auto cut = bookmarksFromJson(toJson(many, {}, 1 << 20), 1 << 20);
        QVERIFY(cut);
        QCOMPARE(cut->size(), most_bookmarks);
        QCOMPARE(cut->front().name.size(), longest_name);
    }

    void foldersThatCannotBeWritten()
    {
        QFile file(m_folder);  // where the folder should be
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        {
            Fixture list(m_folder);
            list.viewpoint.setSurvey(sampleSurvey(runs));
            list.add({4096, 512});
            QTRY_VERIFY(list.said().contains(m_folder));
            QCOMPARE(list.bookmarks.list().size(), std::size_t{1});
        }
        // Kept until the program ends.
        Fixture list(m_folder);
        list.viewpoint.setSurvey(sampleSurvey(runs));
        QTRY_COMPARE(list.bookmarks.list().size(), std::size_t{1});
    }

private:
    std::unique_ptr<QTemporaryDir> m_scratch;
    QString m_folder;
};

QTEST_MAIN(BookmarksTest)
#include "bookmarks_test.moc"

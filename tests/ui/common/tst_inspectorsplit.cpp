// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inspectorsplit.h"
#include "ui/theme/appearance.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

using namespace wardroom;

class TestInspectorSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wideStandsBeside();
    void narrowFoldsIntoATab();
    void foldingKeepsWhatIsOpen();
    void tabsByKeyboard();

private:
    Appearance m_appearance;
    std::unique_ptr<InspectorSplit> m_split;
    QPushButton *m_content = nullptr;
    QPushButton *m_inspector = nullptr;
};

void TestInspectorSplit::init()
{
    m_appearance.apply({ThemeId::Dark, QStringLiteral("en")});
    m_content = new QPushButton;
    m_inspector = new QPushButton;
    m_split = std::make_unique<InspectorSplit>(m_content, m_inspector, 200, 600);
    m_split->setTitles(QStringLiteral("List"), QStringLiteral("Details"));
    m_split->resize(800, 300);
    m_split->show();
}

void TestInspectorSplit::wideStandsBeside()
{
    QVERIFY(m_content->isVisible());
    QVERIFY(!m_inspector->isVisible());
    m_split->openInspector();
    QTRY_COMPARE(m_inspector->width(), 200);
    QVERIFY(m_content->isVisible());
    QVERIFY(!m_split->tabs()->isVisible());
    m_split->closeInspector();
    QVERIFY(!m_inspector->isVisible());
    QTRY_COMPARE(m_content->width(), m_split->width());
}

void TestInspectorSplit::narrowFoldsIntoATab()
{
    m_split->resize(500, 300);
    m_split->openInspector();
    QVERIFY(m_split->isFolded());
    QVERIFY(m_split->tabs()->isVisible());
    QVERIFY(m_content->isVisible()); // offered, not forced upon
    QVERIFY(!m_inspector->isVisible());
    m_split->raiseInspector();
    QVERIFY(m_inspector->isVisible());
    QVERIFY(!m_content->isVisible());
    QTRY_COMPARE(m_inspector->width(), 500);
    QTest::mouseClick(m_split->tabs(), Qt::LeftButton, {}, m_split->tabs()->tabRect(0).center());
    QVERIFY(m_content->isVisible());
    QVERIFY(!m_inspector->isVisible());
    m_split->closeInspector();
    QVERIFY(!m_split->tabs()->isVisible());
    QVERIFY(m_content->isVisible());
}

void TestInspectorSplit::foldingKeepsWhatIsOpen()
{
    m_split->openInspector();
    m_split->resize(500, 300);
    QVERIFY(m_content->isVisible());
    QVERIFY(m_split->tabs()->isVisible());
    m_split->raiseInspector();
    m_split->resize(800, 300);
    QVERIFY(m_content->isVisible());
    QVERIFY(m_inspector->isVisible());
    QTRY_COMPARE(m_inspector->width(), 200);
}

void TestInspectorSplit::tabsByKeyboard()
{
    m_split->resize(500, 300);
    m_split->openInspector();
    m_split->tabs()->setFocus();
    QTest::keyClick(m_split->tabs(), Qt::Key_Right);
    QVERIFY(m_inspector->isVisible());
    QTest::keyClick(m_split->tabs(), Qt::Key_Left);
    QVERIFY(m_content->isVisible());
}

QTEST_MAIN(TestInspectorSplit)
#include "tst_inspectorsplit.moc"

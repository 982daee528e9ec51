// SPDX-License-Identifier: GPL-3.0-or-later
// Repeats the measurements that the visual language promises.
#include "services/render/theme.h"

#include <QtTest/QTest>

using namespace wardroom;

Q_DECLARE_METATYPE(wardroom::ThemeId)

namespace {

constexpr Token Texts[] = {Token::TextPrimary, Token::TextSecondary, Token::TextMuted, Token::Accent, Token::P0, Token::P1,
                           Token::P2, Token::P3, Token::Ok, Token::Partial, Token::SynLabel, Token::SynString, Token::SynFunc, Token::SynNumber};
constexpr Token Surfaces[] = {Token::BgWindow, Token::BgChrome, Token::BgPanel, Token::BgRaised, Token::BgInput,
                              Token::BgHead, Token::BgHover, Token::BgSelected};
constexpr Token Fills[] = {Token::AccentFill, Token::P0Fill, Token::P1Fill, Token::P2Fill, Token::P3Fill};
constexpr std::pair<Token, Token> Tints[] = {{Token::P0, Token::P0Tint}, {Token::P1, Token::P1Tint}, {Token::P2, Token::P2Tint},
                                             {Token::P3, Token::P3Tint}, {Token::Ok, Token::OkTint}};

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void ratioOfBlackAndWhite();
    void chartColoursAreNoSeverity();

private:
    double lowest(const Theme &theme, std::span<const Token> inks, std::span<const Token> grounds, QString *where)
    {
        double result = 21;
        for (const Token ink : inks) {
            for (const Token ground : grounds) {
                const double ratio = contrastRatio(theme.color(ink), theme.color(ground));
                if (ratio < result) {
                    result = ratio;
                    *where = QStringLiteral("token %1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(ratio);
                }
            }
        }
        return result;
    }
};

void TestContrast::contrast_data()
{
    QTest::addColumn<ThemeId>("id");
    QTest::newRow("light") << ThemeId::Light;
    QTest::newRow("dark") << ThemeId::Dark;
    QTest::newRow("wall") << ThemeId::Wall;
}

void TestContrast::contrast()
{
    QFETCH(ThemeId, id);
    const Theme theme(id);
    QString where;
    const double text = lowest(theme, Texts, Surfaces, &where);
    QVERIFY2(text >= (id == ThemeId::Wall ? 7.0 : 4.5), qPrintable(where));

    constexpr Token OnFill[] = {Token::OnFill};
    QVERIFY2(lowest(theme, OnFill, Fills, &where) >= 4.9, qPrintable(where));
    for (const auto &[ink, tint] : Tints)
        QVERIFY(contrastRatio(theme.color(ink), theme.color(tint)) >= 4.5);

    constexpr Token Panel[] = {Token::BgPanel};
    constexpr Token Lines[] = {Token::LineControl, Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4,
                               Token::Chart5, Token::Chart6, Token::Chart7, Token::Chart8};
    QVERIFY2(lowest(theme, Lines, Panel, &where) >= 3.0, qPrintable(where));
}

void TestContrast::ratioOfBlackAndWhite()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestContrast::chartColoursAreNoSeverity()
{
    for (const ThemeId id : AllThemes) {
        const Theme theme(id);
        for (int series = 0; series < 8; ++series) {
            QVERIFY(theme.chartColor(series) != theme.color(Token::P0));
            QVERIFY(theme.chartColor(series) != theme.color(Token::P0Fill));
        }
        QCOMPARE(theme.chartColor(8), theme.chartColor(0));
    }
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"

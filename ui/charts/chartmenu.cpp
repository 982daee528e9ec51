// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include "services/render/chartexport.h"
#include "ui/charts/chartcanvas.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace wardroom {

namespace {

constexpr QSize SmallestPicture(640, 240);
constexpr int LongestName = 80; // characters; of three bytes each they stay within what file systems take
constexpr qreal PictureRatio = 2; // so that it stays sharp in a document

QString suffixOf(ChartMenu::FileKind kind)
{
    switch (kind) {
    case ChartMenu::FileKind::Png:
        return QStringLiteral("png");
    case ChartMenu::FileKind::Svg:
        return QStringLiteral("svg");
    case ChartMenu::FileKind::Pdf:
        return QStringLiteral("pdf");
    case ChartMenu::FileKind::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

/// A title as a file's name: no separators, nothing that a shell or another system minds.
QString fileName(const QString &title, const QString &suffix)
{
    static const QRegularExpression unfit(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    const QString base = QString(title).replace(unfit, QStringLiteral("-")).left(LongestName).trimmed();
    return (base.isEmpty() ? QStringLiteral("chart") : base) + u'.' + suffix;
}

} // namespace

ChartMenu::ChartMenu(ChartCanvas &canvas, QWidget *host)
    : QObject(host)
    , m_canvas(canvas)
    , m_menu(new QMenu(host))
{
    connect(m_menu, &QMenu::aboutToShow, this, &ChartMenu::fill);
    fill();
}

void ChartMenu::setComparable(bool comparable)
{
    m_comparable = comparable;
    fill();
}

void ChartMenu::setComparedWith(CompareWith with)
{
    m_comparedWith = with;
}

void ChartMenu::setLegendTable(bool shown)
{
    m_legendTable = shown;
}

void ChartMenu::fill()
{
    m_menu->clear();
    const bool hasData = m_canvas.spec().hasData();
    m_menu->addAction(tr("Copy picture"), this, &ChartMenu::copyPicture)->setEnabled(hasData);
    m_menu->addAction(tr("Copy values as CSV"), this, &ChartMenu::copyValues)->setEnabled(hasData);
    m_menu->addAction(tr("Copy query"), this, &ChartMenu::copyQuery)
        ->setEnabled(!m_canvas.spec().query.isEmpty());
    m_menu->addSeparator();
    const std::pair<QString, FileKind> kinds[] = {{tr("Save as PNG…"), FileKind::Png},
                                                  {tr("Save as SVG…"), FileKind::Svg},
                                                  {tr("Save as PDF…"), FileKind::Pdf},
                                                  {tr("Save values as CSV…"), FileKind::Csv}};
    for (const auto &[text, kind] : kinds)
        m_menu->addAction(text, this, [this, kind = kind] { chooseFile(kind); })->setEnabled(hasData);
    m_menu->addSeparator();
    QAction *table = m_menu->addAction(tr("Legend as table"));
    table->setCheckable(true);
    table->setChecked(m_legendTable);
    connect(table, &QAction::toggled, this, &ChartMenu::legendTableRequested);
    if (m_comparable)
        fillCompare();
}

QString ChartMenu::nameOf(CompareWith with)
{
    switch (with) {
    case CompareWith::Nothing:
        break;
    case CompareWith::HourBefore:
        return tr("1 hour before");
    case CompareWith::DayBefore:
        return tr("1 day before");
    case CompareWith::WeekBefore:
        return tr("1 week before");
    case CompareWith::BeforeDeployment:
        return tr("before the deployment");
    }
    return {};
}

void ChartMenu::fillCompare()
{
    QMenu *compare = m_menu->addMenu(tr("Compare with"));
    auto *group = new QActionGroup(compare);
    const std::pair<QString, CompareWith> choices[] = {
        {tr("Nothing"), CompareWith::Nothing},
        {nameOf(CompareWith::HourBefore), CompareWith::HourBefore},
        {nameOf(CompareWith::DayBefore), CompareWith::DayBefore},
        {nameOf(CompareWith::WeekBefore), CompareWith::WeekBefore},
        {tr("Before the deployment"), CompareWith::BeforeDeployment}};
    const ChartSpec &spec = m_canvas.spec();
    for (const auto &[text, with] : choices) {
        QAction *action =
            compare->addAction(text, this, [this, with = with] { Q_EMIT compareRequested(with); });
        action->setCheckable(true);
        action->setChecked(with == m_comparedWith);
        action->setEnabled(with == CompareWith::Nothing || compareShift(with, spec.span, spec.deployments));
        group->addAction(action);
    }
}

QByteArray ChartMenu::contents(FileKind kind) const
{
    const ChartSpec &spec = m_canvas.spec();
    const ChartPainter screen = m_canvas.painter();
    const QSize size = m_canvas.size().expandedTo(SmallestPicture);
    // What goes into documents is meant for paper.
    const ChartPainter paper(Theme(ThemeId::Light), screen.format(), m_canvas.font());
    QBuffer buffer;
    switch (kind) {
    case FileKind::Png:
        chartImage(screen, spec, size, PictureRatio).save(&buffer, "PNG");
        return buffer.data();
    case FileKind::Svg:
        return chartSvg(paper, spec, size);
    case FileKind::Pdf:
        return chartPdf(paper, spec, size);
    case FileKind::Csv:
        return chartCsv(spec, screen.format());
    }
    return {};
}

void ChartMenu::copyPicture()
{
    const QSize size = m_canvas.size().expandedTo(SmallestPicture);
    QGuiApplication::clipboard()->setImage(
        chartImage(m_canvas.painter(), m_canvas.spec(), size, PictureRatio));
}

void ChartMenu::copyValues()
{
    auto *data = new QMimeData;
    const QByteArray csv = contents(FileKind::Csv);
    data->setText(QString::fromUtf8(csv));
    data->setData(QStringLiteral("text/csv"), csv);
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartMenu::copyQuery()
{
    QGuiApplication::clipboard()->setText(m_canvas.spec().query);
}

void ChartMenu::chooseFile(FileKind kind)
{
    const QString suffix = suffixOf(kind);
    auto *dialog =
        new QFileDialog(m_menu->parentWidget(), tr("Save chart"), fileName(m_canvas.spec().title, suffix),
                        suffix.toUpper() + QStringLiteral(" (*.%1)").arg(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &path) { save(kind, path); });
    dialog->open();
}

void ChartMenu::save(FileKind kind, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = contents(kind);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        Q_EMIT failed(tr("%1 can not be written. %2").arg(path, file.errorString()));
}

} // namespace wardroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/importreportpanel.h"

#include "models/dashboards/importlossmodel.h"
#include "ui/common/retranslate.h"
#include "ui/common/textlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/wardroomstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace wardroom {

namespace {

constexpr int PanelWidth = 110;

/// Sentences in as many lines as they need: an inspector is narrow.
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QTreeView *>(option.widget);
        const int width = view->columnWidth(index.column()) - 12;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(40, width), 10'000),
                                                           Qt::TextWordWrap, index.data().toString());
        return {width, text.height() + scaled(view, 8)};
    }
};

} // namespace

ImportReportPanel::ImportReportPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportLossModel(this))
    , m_title(new TextLabel(TextRole::PanelTitle))
    , m_summary(new TextLabel(TextRole::Base, Token::TextSecondary))
    , m_close(new QToolButton)
    , m_view(new QTreeView)
{
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(true);
    m_view->setItemDelegate(new SentenceDelegate(m_view));
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(ImportLossModel::PanelColumn, scaled(this, PanelWidth));
    m_summary->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    connect(m_close, &QToolButton::clicked, this, &ImportReportPanel::closeRequested);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const int panel = index.data(ImportLossModel::PanelIdRole).toInt(); panel != 0)
            Q_EMIT panelRequested(panel);
    });
    onRetranslate(this, [this] { retranslate(); });
}

void ImportReportPanel::setReport(const ImportReport &report)
{
    m_report = report;
    m_model->setReport(report);
    retranslate();
}

void ImportReportPanel::retranslate()
{
    m_title->setText(tr("Import report"));
    m_summary->setText(tr("%1. Changed: %2. Placeholders: %3.")
                           .arg(ImportLossModel::summary(m_report))
                           .arg(m_report.changed)
                           .arg(m_report.placeholders));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the import report"));
    m_view->setAccessibleName(tr("Import report"));
    m_model->retranslate();
}

} // namespace wardroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboards/importlossmodel.h"

#include <algorithm>

namespace wardroom {

void ImportLossModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_losses = report.losses;
    std::stable_sort(m_losses.begin(), m_losses.end(),
                     [](const ImportLoss &a, const ImportLoss &b) { return a.isLoss() > b.isLoss(); });
    endResetModel();
}

void ImportLossModel::retranslate()
{
    if (m_losses.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString ImportLossModel::sentence(const ImportLoss &loss)
{
    switch (loss.kind) {
    case LossKind::UnknownPanel:
        return loss.detail.isEmpty()
            ? tr("The panel says no type. Its queries are shown as a table.")
            : tr("Panels of type %1 are not known. Its queries are shown as a table.").arg(loss.detail);
    case LossKind::LibraryPanel:
        return tr("The library panel %1 is kept on its Grafana server. The file has only its name.")
            .arg(loss.detail);
    case LossKind::ForeignSource:
        return tr("There is no client for the server of query %1.").arg(loss.detail);
    case LossKind::UnknownTransformation:
        return tr("The transformation %1 is not applied.").arg(loss.detail);
    case LossKind::UnknownMatcher:
        return tr("Overrides by %1 are not applied.").arg(loss.detail);
    case LossKind::UnknownVariable:
        return tr("The variable %1 is of a type that is not known.").arg(loss.detail);
    case LossKind::CircularVariables:
        return tr("Variables refer to each other in a circle: %1.").arg(loss.detail.section(QStringLiteral(": "), -1));
    case LossKind::AlertRule:
        return tr("The panel's alert rule is kept, but not evaluated.");
    case LossKind::TimeRegions:
        return tr("Time regions are not drawn.");
    case LossKind::AdHocFilters:
        return tr("The ad hoc filters %1 are kept, but not all are applied.").arg(loss.detail);
    case LossKind::OlderPanel:
        return tr("Panels of type %1 are shown as today's kind.").arg(loss.detail);
    case LossKind::UnknownProperty:
        return tr("The override %1 has no effect.").arg(loss.detail);
    case LossKind::AnnotationSource:
        return tr("There is no client for the server of the annotations %1.").arg(loss.detail);
    }
    return {};
}

QString ImportLossModel::summary(const ImportReport &report)
{
    return tr("%1 of %n panel(s) whole", nullptr, report.panels).arg(report.whole());
}

int ImportLossModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_losses.size());
}

int ImportLossModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportLossModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportLoss &loss = m_losses[static_cast<std::size_t>(index.row())];
    const QString panel = loss.panelId == 0 ? tr("Dashboard") : loss.panelTitle;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == PanelColumn ? panel : sentence(loss);
    case Qt::AccessibleTextRole:
        return panel + QStringLiteral(": ") + sentence(loss);
    case IsLossRole:
        return loss.isLoss();
    case PanelIdRole:
        return loss.panelId;
    default:
        return {};
    }
}

QVariant ImportLossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PanelColumn ? tr("Panel") : tr("What is different");
}

} // namespace wardroom

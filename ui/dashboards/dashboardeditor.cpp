// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboards/dashboardeditor.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

namespace wardroom {

namespace {

struct EditName
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::EditName)
};

} // namespace

QString editName(EditKind kind)
{
    switch (kind) {
    case EditKind::AddPanel:
        return EditName::tr("add panel");
    case EditKind::MovePanel:
        return EditName::tr("move panel");
    case EditKind::ResizePanel:
        return EditName::tr("resize panel");
    case EditKind::DuplicatePanel:
        return EditName::tr("duplicate panel");
    case EditKind::DeletePanel:
        return EditName::tr("delete panel");
    case EditKind::DashboardTitle:
        return EditName::tr("title of the dashboard");
    case EditKind::DashboardTimes:
        return EditName::tr("range of the dashboard");
    case EditKind::PanelTitle:
        return EditName::tr("title of a panel");
    case EditKind::PanelDescription:
        return EditName::tr("description of a panel");
    case EditKind::PanelType:
        return EditName::tr("kind of a panel");
    case EditKind::Query:
        return EditName::tr("change query");
    case EditKind::AddQuery:
        return EditName::tr("add query");
    case EditKind::RemoveQuery:
        return EditName::tr("remove query");
    case EditKind::Datasource:
        return EditName::tr("data source");
    case EditKind::Thresholds:
        return EditName::tr("thresholds");
    case EditKind::Copy:
        return EditName::tr("save as a copy");
    case EditKind::Look:
        return EditName::tr("look of a panel");
    }
    return {};
}

DashboardEditor::DashboardEditor(QObject *parent)
    : QObject(parent)
{
    connect(&m_file, &DashboardFile::changedOnDisk, this, &DashboardEditor::changedOnDisk);
}

void DashboardEditor::open(DashboardDocument document, const QString &path, int index)
{
    m_history = DashboardHistory(std::move(document));
    m_index = index;
    m_chosen = 0;
    m_saving.cancel();
    m_file.forget();
    m_opening.cancel();
    if (!path.isEmpty()) {
        m_opening = m_file.open(path, this, [this](Result<std::vector<DashboardDocument>> documents) {
            const auto place = std::size_t(m_index);
            const bool same = documents && place < documents->size()
                && (*documents)[place].document == m_history.document().document;
            // Between the two readings somebody wrote it.
            if (!same && !m_history.isModified())
                Q_EMIT changedOnDisk();
            Q_EMIT stateChanged();
        });
    }
    tellAll();
}

void DashboardEditor::choose(int panelId)
{
    if (m_chosen == panelId)
        return;
    m_chosen = panelId;
    Q_EMIT chosenChanged();
}

void DashboardEditor::place(EditKind kind, const PanelPlace &place, const QString &mergeKey)
{
    apply(kind, withPanelAt(document(), m_chosen, place), mergeKey);
}

void DashboardEditor::duplicate()
{
    auto [next, id] = withDuplicate(document(), m_chosen);
    if (id == 0)
        return;
    m_chosen = id;
    apply(EditKind::DuplicatePanel, std::move(next));
    Q_EMIT chosenChanged();
}

void DashboardEditor::remove()
{
    if (chosenPanel())
        apply(EditKind::DeletePanel, withoutPanel(document(), m_chosen));
}

void DashboardEditor::addPanel(const NewPanel &panel)
{
    auto [next, id] = withNewPanel(document(), panel);
    m_chosen = id;
    apply(EditKind::AddPanel, std::move(next));
    Q_EMIT chosenChanged();
}

void DashboardEditor::setOption(PanelOption option, const JsonValue &value, EditKind kind, const QString &mergeKey)
{
    apply(kind, withOption(document(), m_chosen, option, value), mergeKey);
}

void DashboardEditor::setThresholds(const Thresholds &thresholds)
{
    apply(EditKind::Thresholds, withThresholds(document(), m_chosen, thresholds), QString::number(m_chosen));
}

void DashboardEditor::setDatasource(const DatasourceRef &source)
{
    apply(EditKind::Datasource, withDatasource(document(), m_chosen, source));
}

void DashboardEditor::setTarget(const QString &refId, TargetOption option, const JsonValue &value,
                                const QString &mergeKey)
{
    apply(EditKind::Query, withTargetOption(document(), m_chosen, refId, option, value), mergeKey);
}

void DashboardEditor::addTarget()
{
    apply(EditKind::AddQuery, withNewTarget(document(), m_chosen));
}

void DashboardEditor::removeTarget(const QString &refId)
{
    apply(EditKind::RemoveQuery, withoutTarget(document(), m_chosen, refId));
}

void DashboardEditor::setTimes(const DashboardTimes &times)
{
    apply(EditKind::DashboardTimes, withTimes(document(), times));
}

void DashboardEditor::setTitle(const QString &title)
{
    apply(EditKind::DashboardTitle, withTitle(document(), title), QStringLiteral("title"));
}

void DashboardEditor::apply(EditKind kind, DashboardDocument next, const QString &mergeKey)
{
    if (m_history.apply(kind, std::move(next), mergeKey))
        tellAll();
}

void DashboardEditor::undo()
{
    if (m_history.undo())
        tellAll();
}

void DashboardEditor::redo()
{
    if (m_history.redo())
        tellAll();
}

void DashboardEditor::tellAll()
{
    const bool gone = m_chosen != 0 && !chosenPanel();
    if (gone)
        m_chosen = 0;
    Q_EMIT documentChanged();
    if (gone)
        Q_EMIT chosenChanged();
    Q_EMIT stateChanged();
}

// File ---------------------------------------------------------------------------------------------------------------

void DashboardEditor::save()
{
    if (isSaving())
        return;
    m_saving = m_file.save(document(), this, [this, written = document().document](Result<void> result) {
        finishSaving(written, result);
    });
    Q_EMIT stateChanged();
}

void DashboardEditor::saveAs(const QString &path)
{
    if (isSaving())
        return;
    DashboardDocument copy = document();
    if (path != m_file.path())
        copy = withUid(copy, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_saving = m_file.saveAs(copy, path, this, [this, copy](Result<void> result) {
        if (result)
            apply(EditKind::Copy, copy);
        finishSaving(copy.document, result);
    });
    Q_EMIT stateChanged();
}

void DashboardEditor::finishSaving(const JsonValue &written, const Result<void> &result)
{
    if (!result) {
        Q_EMIT stateChanged();
        Q_EMIT saveFailed(result.error());
        return;
    }
    // What was typed while the file was written is not in it.
    if (document().document == written)
        m_history.setSaved();
    Q_EMIT stateChanged();
    Q_EMIT saved();
}

void DashboardEditor::reload()
{
    m_opening = m_file.open(path(), this, [this](Result<std::vector<DashboardDocument>> documents) {
        if (!documents) {
            m_history.setUnsaved();
            Q_EMIT stateChanged();
            Q_EMIT reloadFailed(documents.error());
            return;
        }
        const std::size_t index = std::min(std::size_t(m_index), documents->size() - 1);
        m_history = DashboardHistory(std::move((*documents)[index]));
        tellAll();
    });
}

void DashboardEditor::discard()
{
    m_history.discard();
    tellAll();
}

void DashboardEditor::keepMine()
{
    m_file.keepMine();
    m_history.setUnsaved();
    Q_EMIT stateChanged();
}

} // namespace wardroom

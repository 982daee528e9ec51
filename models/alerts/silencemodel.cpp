// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silencemodel.h"

#include "services/core/delta.h"

namespace wardroom {

namespace {

bool comesBefore(const SilenceRow &a, const SilenceRow &b)
{
    if (a.silence.state != b.silence.state)
        return a.silence.state < b.silence.state;
    if (a.silence.endsAtMs != b.silence.endsAtMs) {
        const bool soonerFirst = a.silence.state != Silence::State::Expired;
        return soonerFirst == (a.silence.endsAtMs < b.silence.endsAtMs);
    }
    return a.silence.id < b.silence.id;
}

} // namespace

QString silenceStateText(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return SilenceModel::tr("active");
    case Silence::State::Pending:
        return SilenceModel::tr("pending");
    case Silence::State::Expired:
        return SilenceModel::tr("expired");
    }
    return {};
}

QString matchersText(const std::vector<Matcher> &matchers)
{
    QStringList parts;
    for (const Matcher &matcher : matchers)
        parts.append(matcher.toString());
    return parts.join(u' ');
}

SilenceModel::SilenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SilenceModel::setSilences(const std::vector<Silence> &silences, const std::vector<Alert> &alerts)
{
    QHash<QString, int> hidden;
    for (const Alert &alert : alerts) {
        for (const QString &id : alert.silencedBy)
            ++hidden[id];
    }
    std::vector<SilenceRow> rows;
    rows.reserve(silences.size());
    for (const Silence &silence : silences)
        rows.push_back({silence, hidden.value(silence.id)});
    std::sort(rows.begin(), rows.end(), comesBefore);
    apply(rows);
}

void SilenceModel::apply(const std::vector<SilenceRow> &rows)
{
    using Kind = DeltaStep::Kind;
    const auto steps = computeDelta(m_rows, rows, [](const SilenceRow &r) { return r.silence.id; }, std::equal_to());
    for (const DeltaStep &step : steps) {
        const auto first = m_rows.begin() + step.first;
        const auto source = rows.begin() + step.source;
        const int count = step.last - step.first + 1;
        switch (step.kind) {
        case Kind::Remove:
            beginRemoveRows({}, step.first, step.last);
            m_rows.erase(first, first + count);
            endRemoveRows();
            break;
        case Kind::Insert:
            beginInsertRows({}, step.first, step.last);
            m_rows.insert(first, source, source + count);
            endInsertRows();
            break;
        case Kind::Move: // always of a later row to an earlier place
            beginMoveRows({}, step.source, step.source, {}, step.first);
            std::rotate(first, m_rows.begin() + step.source, m_rows.begin() + step.source + 1);
            endMoveRows();
            break;
        case Kind::Change:
            std::copy(source, source + count, first);
            Q_EMIT dataChanged(index(step.first, 0), index(step.last, ColumnCount - 1));
            break;
        }
    }
}

void SilenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int SilenceModel::activeCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const SilenceRow &row) {
        return row.silence.state == Silence::State::Active;
    }));
}

QModelIndex SilenceModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.silence.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int SilenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SilenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SilenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SilenceRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == AlertsColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return static_cast<int>(row.silence.state);
    case StartsAtRole:
        return row.silence.startsAtMs;
    case EndsAtRole:
        return row.silence.endsAtMs;
    case AlertCountRole:
        return row.alerts;
    case IdRole:
        return row.silence.id;
    default:
        return {};
    }
}

QString SilenceModel::text(const SilenceRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return silenceStateText(row.silence.state);
    case MatchersColumn:
        return matchersText(row.silence.matchers);
    case AlertsColumn:
        return QString::number(row.alerts);
    case CreatorColumn:
        return row.silence.createdBy;
    case CommentColumn:
        return row.silence.comment;
    default: // the end is written by the view, in its zone and as a time left
        return {};
    }
}

QVariant SilenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == AlertsColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case MatchersColumn:
        return tr("Matchers");
    case AlertsColumn:
        return tr("Alerts");
    case EndsColumn:
        return tr("Ends");
    case CreatorColumn:
        return tr("Created by");
    case CommentColumn:
        return tr("Comment");
    default:
        return {};
    }
}

} // namespace wardroom

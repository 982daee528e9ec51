// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/errorlinesmodel.h"

#include "services/logs/linefields.h"
#include "services/logs/linetext.h"

namespace wardroom {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qsizetype LongestMessage = 500;

QString idOf(const ErrorLine &line)
{
    return QString::number(line.timeNs) + u'|' + QString::number(line.occurrence) + u'|' + line.service + u'|'
        + line.text;
}

} // namespace

ErrorLinesModel::ErrorLinesModel(QStringList serviceLabels, QObject *parent)
    : RowsModel(parent)
    , m_serviceLabels(std::move(serviceLabels))
{
}

QString ErrorLinesModel::messageOf(const QString &line)
{
    for (const auto &[name, value] : parseLineFields(line).fields) {
        if (name == QLatin1String("msg") || name == QLatin1String("message")
            || name == QLatin1String("error"))
            return displayLine(value, LongestMessage);
    }
    return displayLine(line, LongestMessage);
}

QString ErrorLinesModel::serviceOf(const LogLine &line) const
{
    for (const QString &label : m_serviceLabels) {
        if (const QString value = line.stream ? line.stream->value(label) : QString(); !value.isEmpty())
            return value;
    }
    return {};
}

void ErrorLinesModel::setLines(const std::vector<LogLine> &lines)
{
    std::vector<ErrorLine> after;
    QHash<QString, int> seen;
    for (const LogLine &line : lines) {
        ErrorLine row{line.timeNs, 0, serviceOf(line), {}, line.text};
        row.occurrence = seen[idOf(row)]++;
        row.message = messageOf(line.text);
        after.push_back(std::move(row));
    }
    replaceRows(std::move(after), idOf);
}

void ErrorLinesModel::setFormat(const Formatter &format)
{
    m_format = format;
    columnChanged(TimeColumn);
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

int ErrorLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ErrorLinesModel::text(const ErrorLine &line, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_format.timeToMs(line.timeNs / NsPerMs);
    case ServiceColumn:
        return line.service;
    case MessageColumn:
        return line.message;
    default:
        return {};
    }
}

QVariant ErrorLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ErrorLine &line = row(index.row());
    const qint64 ms = line.timeNs / NsPerMs;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? m_format.dateTime(ms) + u'\n' + m_format.utc(ms) : QString();
    case Qt::AccessibleTextRole:
        return QStringList{text(line, TimeColumn), line.service, line.message}.join(QStringLiteral(", "));
    case TimeMsRole:
        return ms;
    case LineRole:
        return line.text;
    default:
        return {};
    }
}

QVariant ErrorLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return rows().empty() ? tr("Time")
                              : tr("Time (%1)").arg(m_format.zoneName(rows().front().timeNs / NsPerMs));
    case ServiceColumn:
        return tr("Service");
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace wardroom

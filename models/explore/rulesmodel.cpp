// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/rulesmodel.h"

#include "models/explore/serverhealth.h"
#include "services/core/timerange.h"

#include <cmath>

namespace wardroom {

namespace {

bool isBroken(const Rule &rule)
{
    return rule.health == QLatin1String("err");
}

ServerHealth healthOf(const Rule &rule)
{
    if (isBroken(rule))
        return ServerHealth::Bad;
    return rule.health == QLatin1String("ok") ? ServerHealth::Good : ServerHealth::Unknown;
}

/// As it stands in a rule file.
QString definition(const Rule &rule)
{
    const bool records = rule.kind == Rule::Kind::Recording;
    QStringList lines{(records ? QStringLiteral("record: ") : QStringLiteral("alert: ")) + rule.name,
                      QStringLiteral("expr: ") + rule.query};
    if (rule.forSeconds > 0)
        lines << QStringLiteral("for: ") + formatDuration(std::llround(rule.forSeconds * 1000));
    const auto list = [&lines](const QString &title, const Labels &labels) {
        if (!labels.isEmpty())
            lines << title;
        for (const auto &[name, value] : labels)
            lines << QStringLiteral("  ") + name + QStringLiteral(": ") + value;
    };
    list(QStringLiteral("labels:"), rule.labels);
    list(QStringLiteral("annotations:"), rule.annotations);
    return lines.join(u'\n');
}

bool isNumber(int column)
{
    return column == RulesModel::LastColumn || column == RulesModel::DurationColumn;
}

} // namespace

void RulesModel::setGroups(const std::vector<RuleGroup> &groups)
{
    std::vector<Section> sections;
    QHash<QString, int> seen;
    m_errors = m_total = 0;
    for (const RuleGroup &group : groups) {
        Section section;
        section.id = group.file + u'\n' + group.name;
        section.id += u'\n' + QString::number(seen[section.id]++);
        section.group = {group.name, group.file, group.intervalSeconds, group.evaluationSeconds, false};
        for (const Rule &rule : group.rules) {
            section.group.hasErrors = section.group.hasErrors || isBroken(rule);
            m_errors += isBroken(rule);
            ++m_total;
            section.entries.push_back(
                {rule.name + u'\n' + rule.query + u'\n' + rule.labels.toString(), rule});
        }
        sections.push_back(std::move(section));
    }
    replaceSections(std::move(sections));
}

void RulesModel::setFormat(const Formatter &format, qint64 nowMs)
{
    m_format = format;
    m_nowMs = nowMs;
    columnChanged(LastColumn);
}

int RulesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == IsGroupRole)
        return groupAt(index) != nullptr;
    if (const RuleGroupHead *const group = groupAt(index))
        return groupData(*group, index.column(), role);
    return ruleData(*rowAt(index), index.column(), role);
}

QVariant RulesModel::groupData(const RuleGroupHead &group, int column, int role) const
{
    const QString every = tr("every %1").arg(m_format.duration(std::llround(group.intervalSeconds * 1000)));
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? group.name : QString();
    case Qt::ToolTipRole:
        return group.file;
    case Qt::AccessibleTextRole:
        return group.name + QStringLiteral(", ") + every;
    case GroupNoteRole:
        return QString(every + QStringLiteral("  ·  ")
                       + tr("took %1").arg(m_format.value(group.evaluationSeconds, Unit::Seconds))
                       + QStringLiteral("  ·  ") + group.file);
    case HealthRole:
        return static_cast<int>(group.hasErrors ? ServerHealth::Bad : ServerHealth::Good);
    case SearchRole:
        return QString(group.name + u' ' + group.file);
    default:
        return {};
    }
}

QVariant RulesModel::ruleData(const Rule &rule, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, column);
    case Qt::ToolTipRole:
        if (column == LastColumn && rule.lastEvaluationMs > 0)
            return QString(m_format.dateTime(rule.lastEvaluationMs) + u'\n'
                           + m_format.utc(rule.lastEvaluationMs));
        return column == NameColumn ? definition(rule) : column == QueryColumn ? rule.query : text(rule, column);
    case Qt::AccessibleTextRole:
        return QStringList{rule.name, text(rule, HealthColumn), text(rule, StateColumn), rule.lastError}.join(
            QStringLiteral(", "));
    case HealthRole:
        return static_cast<int>(healthOf(rule));
    case SearchRole:
        return QStringList{rule.name, rule.query, rule.labels.toString(), rule.lastError}.join(u' ');
    default:
        return {};
    }
}

QString RulesModel::text(const Rule &rule, int column) const
{
    switch (column) {
    case NameColumn:
        return rule.name;
    case HealthColumn:
        return healthOf(rule) == ServerHealth::Good ? tr("ok") : isBroken(rule) ? tr("error") : tr("unknown");
    case StateColumn:
        if (rule.kind == Rule::Kind::Recording)
            return tr("recording");
        return rule.state == QLatin1String("firing") ? tr("firing")
            : rule.state == QLatin1String("pending") ? tr("pending")
                                                     : tr("inactive");
    case QueryColumn:
        return rule.query.simplified();
    case LastColumn:
        return rule.lastEvaluationMs > 0 ? m_format.age(m_nowMs - rule.lastEvaluationMs) : tr("never");
    case DurationColumn:
        return rule.lastEvaluationMs > 0 ? m_format.value(rule.evaluationSeconds, Unit::Seconds) : QString();
    case ErrorColumn:
        return rule.lastError;
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Rule");
    case HealthColumn:
        return tr("Health");
    case StateColumn:
        return tr("State");
    case QueryColumn:
        return tr("Query");
    case LastColumn:
        return tr("Evaluated");
    case DurationColumn:
        return tr("Took");
    case ErrorColumn:
        return tr("Last error");
    default:
        return {};
    }
}

} // namespace wardroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connections/connection.h"
#include "services/evidence/pindraft.h"
#include "services/render/chartspec.h"

#include <QtCore/QCoreApplication>

class QAbstractItemView;

namespace wardroom {

class ViewContext;
struct Alert;

/// What views hand over when they are asked for something to pin: each kind made in one place.
class PinDrafts
{
    Q_DECLARE_TR_FUNCTIONS(wardroom::PinDrafts)
public:
    /// "production · Prometheus"; the kind alone where no environment is open.
    static QString source(const ViewContext &context, SourceKind kind);

    /// All series in range. It happened where the cursor is, else where A is locked, else at the end of the data. Nothing
    /// where there is no data.
    static std::optional<PinDraft> ofChart(const ChartSpec &spec, const ViewContext &context, SourceKind kind = SourceKind::Prometheus);
    /// @p lines in the order of time; it happened at the first. Nothing where there are none.
    static std::optional<PinDraft> ofLines(const std::vector<LogLine> &lines, const QString &query, const ViewContext &context);
    static PinDraft ofAlert(const Alert &alert, const ViewContext &context);
    /// The rows chosen in @p view, else all. @p title: what the table is.
    static std::optional<PinDraft> ofRows(const QAbstractItemView &view, const QString &title, const QString &query, const ViewContext &context,
                                          SourceKind kind = SourceKind::Prometheus);
    static std::optional<PinDraft> ofTable(FrozenTable table, const QString &title, const QString &query, const ViewContext &context,
                                           SourceKind kind = SourceKind::Prometheus);
    /// What is there as text: an answer, the clipboard.
    static std::optional<PinDraft> ofText(const QString &text, const QString &title, const QString &query, const ViewContext &context);
};

/// Head and cells of the rows chosen in @p view, else of all, without hidden columns.
FrozenTable frozenRows(const QAbstractItemView &view);

} // namespace wardroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/rowsmodel.h"
#include "services/loki/lokitypes.h"
#include "services/render/format.h"

namespace wardroom {

/// One of the newest error lines.
struct ErrorLine
{
    qint64 timeNs = 0;
    int occurrence = 0; ///< tells lines apart that are equal in everything
    QString service;
    QString message; ///< one line of plain text
    QString text; ///< the whole line

    friend bool operator==(const ErrorLine &, const ErrorLine &) = default;
};

/// The newest error lines, newest first.
class ErrorLinesModel final : public RowsModel<ErrorLine>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ServiceColumn, MessageColumn, ColumnCount };
    enum Role { TimeMsRole = Qt::UserRole, LineRole };

    /// @p serviceLabels: the first that a stream has names the sender.
    explicit ErrorLinesModel(QStringList serviceLabels, QObject *parent = nullptr);

    void setLines(const std::vector<LogLine> &lines);
    void setFormat(const Formatter &format);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a structured line says in its message field; a plain line is its own message.
    static QString messageOf(const QString &line);

private:
    QString text(const ErrorLine &line, int column) const;
    QString serviceOf(const LogLine &line) const;

    const QStringList m_serviceLabels;
    Formatter m_format;
};

} // namespace wardroom

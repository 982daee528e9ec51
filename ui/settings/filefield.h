// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace wardroom {

/// The path of a file, typed or chosen.
class FileField final : public QWidget
{
    Q_OBJECT
public:
    /// @p filter as QFileDialog takes it.
    explicit FileField(QString filter, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void edited();

private:
    void choose();

    const QString m_filter;
    QLineEdit *m_edit = nullptr;
};

} // namespace wardroom

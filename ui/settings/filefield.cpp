// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filefield.h"

#include "ui/common/retranslate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace wardroom {

FileField::FileField(QString filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(std::move(filter))
    , m_edit(new QLineEdit)
{
    auto *button = new QPushButton;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FileField::edited);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
    onRetranslate(this, [button] { button->setText(tr("Choose…")); });
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, QString(), path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace wardroom

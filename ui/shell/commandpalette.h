// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/palettemodel.h"
#include "ui/shell/popup.h"

class QListView;

namespace wardroom {

class SearchField;

/// Ctrl+K: everything the window can do, found by typing parts of its name.
class CommandPalette final : public Popup
{
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteCommand> commands, QWidget *parent);

    /// In the upper middle of @p window.
    void showOver(QWidget *window);
    SearchField *field() const { return m_field; }
    const PaletteModel &model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void select(int row);
    void run(const QModelIndex &index);

    PaletteModel m_model;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
};

} // namespace wardroom

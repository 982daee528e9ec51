// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace wardroom {

class ElidedLabel;
class IncidentDesk;
class MarkLabel;
class SavedLabel;
class SourceItem;
class ViewContext;

/// The line at the bottom, 26 px: each source of the environment with its state and the age of its data, ticking.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(ViewContext &view, QWidget *parent = nullptr);

    /// Says that secrets are kept in memory only, because there is no keychain.
    void setSecretsInMemory(bool inMemory);
    /// Says from now on whether changes of incidents are on the disk. The desk must outlive the line.
    void setDesk(IncidentDesk &desk);
    SavedLabel *savedLabel() const { return m_saved; } ///< null before setDesk()
    /// Brings marks and ages up to date; happens by itself every second while it is visible.
    void refresh();
    const std::vector<SourceItem *> &items() const { return m_items; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rebuild();

    ViewContext &m_view;
    QHBoxLayout *m_sources = nullptr;
    std::vector<SourceItem *> m_items;
    MarkLabel *m_secrets = nullptr;
    SavedLabel *m_saved = nullptr;
    ElidedLabel *m_asOf = nullptr;
    QTimer m_tick;
};

} // namespace wardroom

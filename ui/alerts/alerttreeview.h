// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QTreeView>

namespace wardroom {

class AlertDelegate;
class AlertModel;
class Clock;
class Formatter;
class Theme;

/// The tree of alerts. Draws group rows over all columns; new groups come open. Ages tick while it is on the screen.
class AlertTreeView final : public QTreeView
{
    Q_OBJECT
public:
    explicit AlertTreeView(const Clock &clock, QWidget *parent = nullptr);

    void setAlerts(AlertModel *model);
    void setFormatter(const Formatter &format);
    /// Fingerprints of the selected alerts; of a selected group all of its alerts.
    QStringList selectedFingerprints() const;
    void selectFingerprint(const QString &fingerprint);

Q_SIGNALS:
    void selectionMoved();
    void detailsRequested(); ///< Enter
    void silenceRequested(); ///< S
    void incidentRequested(); ///< I

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sizeColumns();
    void openGroups(int first, int last);
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected) const;
    void paintChevron(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme) const;

    AlertModel *m_alerts = nullptr;
    AlertDelegate *m_delegate;
    QTimer m_tick;
};

} // namespace wardroom

"""Where a session file can be kept: not on a network folder, where SQLite's write-ahead log cannot work."""

import subprocess
import sys
from pathlib import Path, PurePath

import platformdirs

from simulation.errors import SessionError

SUFFIX = ".ringholder"
NETWORK = {
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smbfs",
    "smb2",
    "smb3",
    "afpfs",
    "webdav",
    "davfs",
    "afs",
    "ncpfs",
    "ceph",
} | {"glusterfs", "lustre", "beegfs", "gpfs", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.gvfsd-fuse"}
"""Kinds of file system that belong to another machine."""


def folder() -> Path:
    """The folder of this user's saved sessions."""
    return Path(platformdirs.user_data_dir("ringholder", appauthor=False)) / "sessions"


def refuse_network(path: Path) -> None:
    """Raise `SessionError` where `path` lies on a folder of another machine."""
    kind = filesystem_of(path.resolve().parent)
    if kind in NETWORK:
        raise SessionError(
            f"{path}: this folder is on another machine ({kind}), where a session cannot be kept safely.",
            advice="Copy the session to a folder of this machine, or start it in one.",
            path=str(path),
            filesystem=kind,
        )


def filesystem_of(directory: Path) -> str:
    """The kind of file system that holds `directory`, as the system names it; empty where it does not say."""
    if sys.platform == "win32":
        return "cifs" if _is_remote_drive(directory) else ""
    return deepest(mounts(), directory)


def mounts() -> dict[str, str]:
    """Each place where a file system is mounted, and its kind."""
    table = Path("/proc/self/mounts")
    if table.exists():
        rows = (line.split() for line in table.read_text("utf-8", "replace").splitlines())
        return {row[1].replace("\\040", " "): row[2] for row in rows if len(row) > 2}
    return parse_mount_command(_run_mount())


def parse_mount_command(text: str) -> dict[str, str]:
    """The mounts in what `mount` prints on a Mac: `//a@b/c on /Volumes/c (smbfs, nodev)`."""
    found = {}
    for line in text.splitlines():
        rest, _, options = line.rpartition(" (")
        found[rest.partition(" on ")[2]] = options.rstrip(")").partition(",")[0]
    return found


def deepest(found: dict[str, str], directory: PurePath) -> str:
    """The kind of the file system that is mounted nearest above `directory`."""
    above = {str(directory), *map(str, directory.parents)}
    return max(((len(where), kind) for where, kind in found.items() if where in above), default=(0, ""))[1]


def _run_mount() -> str:
    """What the system's `mount` command prints; nothing where there is none."""
    try:
        return subprocess.run(["mount"], capture_output=True, text=True, check=False, timeout=5).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def _is_remote_drive(directory: Path) -> bool:
    """Whether a Windows path lies on a network drive."""
    if str(directory).startswith("\\\\"):
        return True
    import ctypes

    remote = 4
    return bool(getattr(ctypes, "windll").kernel32.GetDriveTypeW(directory.anchor) == remote)  # noqa: B009

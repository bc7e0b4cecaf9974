"""What the arithmetic of a session ran on, so that a difference between two machines can be explained."""

from importlib.metadata import PackageNotFoundError, version


def numpy_version() -> str:
    """The version of numpy that is installed; asked of the installation, since importing numpy takes time."""
    try:
        return version("numpy")
    except PackageNotFoundError:
        return ""


def processor_features() -> str:
    """The features of this processor that numpy uses, sorted."""
    import numpy

    features: dict[str, bool] = getattr(numpy, "_core")._multiarray_umath.__cpu_features__  # noqa: B009
    return " ".join(sorted(name for name, found in features.items() if found))
